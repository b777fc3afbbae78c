package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.EventType;
import org.parley.model.Story;

class OtherEndpointsTest {
    private static final String ARTICLE = "https://news.example/a?x=1";

    private final MapTables tables = new MapTables()
            .with(Samples.geneva())
            .with(Samples.event("call", EventType.CALL, "lakeland", "2031-05-02", "Ana Brandt", "João Reis"))
            .with(Samples.event("visit", EventType.MEETING, "highland", "2031-06", "Ana Brandt"))
            .with(Samples.event("truce", EventType.CEASEFIRE, "highland", null))
            .with(Story.newBuilder()
                    .setStoryId(ARTICLE)
                    .setMembers(List.of(ARTICLE, "copy"))
                    .build())
            .with(Story.newBuilder().setStoryId("copy").setMergedInto(ARTICLE).build())
            .with(Samples.article(ARTICLE));
    private final HttpServer server = new HttpServer(tables);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/events                        | visit call truce",
                "/events?type=call              | call",
                "/events?process=highland       | visit truce",
                "/events?actor=joao%20reis      | call",
                "/events?actor=ana&from=2031-06 | visit",
                "/events?to=2031-05             | call",
            })
    void filtersNarrowTheEvents(String path, String expected) {
        String body = server.get(path).body();

        assertThat(List.of("visit", "call", "truce").stream()
                        .filter(id -> body.contains("\"eventId\":\"" + id + "\""))
                        .toList())
                .containsExactly(expected.split(" "));
    }

    @Test
    void anEventTypeThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThat(server.get("/events?type=war").body()).contains("parameter 'type'", "MEETING, CALL");
    }

    @Test
    void oneEventIsFoundByItsId() {
        assertThat(server.get("/events/call").body()).contains("João Reis");
    }

    @Test
    void anArticleWhoseIdIsAnAddressIsFoundEscapedAndPlain() {
        assertThat(server.get("/articles/https%3A%2F%2Fnews.example%2Fa%3Fx%3D1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anArticleWithoutAStoryOfItsOwnLeadsToItsStory() {
        HttpResponse<String> moved = server.get("/stories/copy");

        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(server.get(moved.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("\"storyId\":\"" + ARTICLE + "\"");
    }

    @Test
    void processesAreCounted() {
        assertThat(server.get("/processes").body())
                .isEqualTo("{\"processes\":[{\"process\":\"highland\",\"rounds\":0,\"events\":2},"
                        + "{\"process\":\"lakeland\",\"rounds\":1,\"events\":1}]}");
    }

    @Test
    void whatComesLaterSaysSo() {
        assertThat(server.get("/stream").statusCode()).isEqualTo(501);
        assertThat(server.post("/articles", "{}").statusCode()).isEqualTo(501);
    }

    @Test
    void readyMeansThatNothingStandsInTheWay() {
        assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);

        server.obstacle("Kafka does not answer");

        HttpResponse<String> answer = server.get("/health/ready");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Kafka does not answer");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsCountRequestsByRouteAndNotByPath() {
        server.get("/rounds/one");
        server.get("/rounds/two");

        assertThat(server.get("/metrics").body())
                .contains("http_server_requests_seconds_count{method=\"GET\",route=\"/rounds/{id}\",status=\"404\"} 2");
    }

    @Test
    void anUnknownPathAndAWrongMethodAreProblemsToo() {
        HttpResponse<String> unknown = server.get("/nowhere");
        HttpResponse<String> wrong = server.delete("/rounds");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void everyAnswerForbidsTheBrowserToRunAnything() {
        assertThat(server.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(server.get("/nowhere").headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() {
        int port = server.uri().getPort();

        assertThatThrownBy(() -> ParleyHttp.start(
                        "127.0.0.1",
                        port,
                        tables,
                        Optional::empty,
                        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)))
                .isInstanceOf(AddressTakenException.class)
                .hasMessageContaining("127.0.0.1:" + port);
    }
}
