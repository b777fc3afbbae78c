package org.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kafka.server.KafkaConfig;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;
import org.parley.app.settings.Home;
import org.parley.app.settings.Settings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The compose file cannot be started where the tests run, so all of it that can be checked without Docker is checked here. */
class DockerComposeTest {
    private final Map<String, Object> file = load();
    private final Map<String, Object> services = map(file.get("services"));

    @Test
    void everyServiceThatIsWaitedForIsThereAndSaysWhenItIsReady() {
        assertThat(services).containsOnlyKeys("kafka", "registry", "topics", "parley-1", "parley-2");
        services.forEach((name, service) -> map(map(service).get("depends_on")).forEach((other, how) -> {
            Map<String, Object> awaited = map(services.get(other));
            switch (String.valueOf(map(how).get("condition"))) {
                case "service_healthy" ->
                    assertThat(map(awaited.get("healthcheck")))
                            .as("health check of %s", other)
                            .containsKey("test");
                case "service_completed_successfully" ->
                    assertThat(awaited.containsKey("restart"))
                            .as("%s ends", other)
                            .isFalse();
                default -> throw new AssertionError(name + " waits for " + other + " without a condition");
            }
        }));
    }

    @Test
    void everyVolumeIsDeclaredAndUsedByOneService() {
        List<String> mounted = services.values().stream()
                .flatMap(service -> list(map(service).get("volumes")).stream())
                .map(volume -> volume.toString().split(":", -1)[0])
                .toList();

        assertThat(map(file.get("volumes")).keySet()).containsExactlyInAnyOrderElementsOf(mounted);
    }

    @Test
    void noPortIsOpenToOtherMachinesOrTakenTwice() {
        List<String> ports = services.values().stream()
                .flatMap(service -> list(map(service).get("ports")).stream())
                .map(Object::toString)
                .toList();

        assertThat(ports).isNotEmpty().allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(ports).extracting(port -> port.split(":", -1)[1]).doesNotHaveDuplicates();
    }

    @Test
    void theBrokersVariablesAreSettingsThatTheBrokerKnowsAndAccepts() {
        Map<String, Object> settings = new HashMap<>();
        map(map(services.get("kafka")).get("environment")).forEach((key, value) -> {
            if (key.startsWith("KAFKA_")) {
                // as the image does it: underscores stand for dots
                settings.put(
                        key.substring("KAFKA_".length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });

        assertThat(AbstractKafkaConfig.CONFIG_DEF.names()).containsAll(settings.keySet());
        assertThatCode(() -> new KafkaConfig(settings, false)).doesNotThrowAnyException();
    }

    @Test
    void parleysVariablesAreSettingsOfParley() {
        for (String name : List.of("topics", "parley-1", "parley-2")) {
            Map<String, String> environment = new HashMap<>();
            map(map(services.get(name)).get("environment"))
                    .forEach((key, value) -> environment.put(key, value.toString()));

            assertThat(environment).isNotEmpty();
            assertThatCode(() -> Settings.read(new Home(Path.of("").toAbsolutePath()), environment, List.of()))
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theImagesAreOfTheVersionsThatTheTestsRunWith() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(image("kafka")).isEqualTo("apache/kafka:" + property(pom, "kafka.version"));
        assertThat(image("registry"))
                .isEqualTo("apicurio/apicurio-registry-kafkasql:" + property(pom, "apicurio.version"));
    }

    private String image(String service) {
        return String.valueOf(map(services.get(service)).get("image"));
    }

    private static String property(String pom, String name) {
        String start = "<" + name + ">";
        int from = pom.indexOf(start) + start.length();
        return pom.substring(from, pom.indexOf("</" + name + ">", from));
    }

    private static Map<String, Object> load() {
        try {
            String text = Files.readString(Path.of("docker-compose.yml"));
            var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
            return map(new Load(settings).loadFromString(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // keys in the file are words
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
