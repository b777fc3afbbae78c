package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class OpenApiTest {
    private static final Map<?, ?> DESCRIPTION =
            (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Resources.text("openapi.yaml"));

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        Set<String> described = map(DESCRIPTION, "paths").entrySet().stream()
                .flatMap(path ->
                        ((Map<?, ?>) path.getValue()).keySet().stream().map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(described).containsExactlyInAnyOrderElementsOf(routes());
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldOfARecordIsDescribed(Schema schema) {
        Map<?, ?> described = map(map(map(DESCRIPTION, "components"), "schemas"), schema.getName());

        assertThat(map(described, "properties").keySet())
                .map(Object::toString)
                .containsExactlyElementsOf(
                        schema.getFields().stream().map(Schema.Field::name).toList());
    }

    @Test
    void everyParameterOfTheListsIsDescribed() {
        assertThat(parameters("/rounds")).isEqualTo(RoundFilter.PARAMETERS);
        assertThat(parameters("/events")).isEqualTo(EventFilter.PARAMETERS);
    }

    static Stream<Schema> records() {
        return Stream.of(
                TalkRound.getClassSchema(),
                Event.getClassSchema(),
                Story.getClassSchema(),
                CleanArticle.getClassSchema(),
                Mention.getClassSchema());
    }

    private static Set<String> parameters(String path) {
        Map<?, ?> get = map(map(map(DESCRIPTION, "paths"), path), "get");
        return ((List<?>) get.get("parameters"))
                .stream()
                        .map(parameter -> (Map<?, ?>) parameter)
                        .map(parameter -> String.valueOf(
                                parameter.containsKey("name")
                                        ? parameter.get("name")
                                        : lastPart(parameter.get("$ref"))))
                        .collect(Collectors.toSet());
    }

    private static String lastPart(Object reference) {
        String text = String.valueOf(reference);
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static Map<?, ?> map(Map<?, ?> parent, String name) {
        assertThat(parent.containsKey(name)).as("openapi.yaml has " + name).isTrue();
        return (Map<?, ?>) parent.get(name);
    }

    /** As Javalin knows them, e.g. {@code get /rounds/{id}}. */
    private static List<String> routes() {
        Javalin server = Javalin.create(config -> ParleyHttp.addRoutes(
                config.routes,
                new MapTables(),
                Optional::empty,
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)));
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " "
                        + endpoint.path.replace('<', '{').replace('>', '}'))
                .toList();
    }
}
