package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Json;
import org.parley.model.RoundStatus;

class RoundsOverHttpTest {
    private final MapTables tables = new MapTables()
            .with(Samples.geneva())
            .with(Samples.round("lakeland-2030", "lakeland", "2030-01/2030-02")
                    .setStatus(RoundStatus.proposed)
                    .build())
            .with(Samples.round("undated", "lakeland", null).build())
            .with(Samples.round("highland-2033", "highland", "2033-07-01").build())
            .with(Samples.round("old-id", "lakeland", "2031")
                    .setMergedInto("lakeland-geneva-2-2031")
                    .build());
    private final HttpServer server = new HttpServer(tables);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theListIsNewestFirstWithTheUndatedLastAndWithoutRedirects() {
        assertThat(ids("/rounds"))
                .containsExactly("highland-2033", "lakeland-geneva-2-2031", "lakeland-2030", "undated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "process=highland                      | highland-2033",
                "process=HIGHLAND                      | highland-2033",
                "process=highland&process=lakeland&track=geneva | lakeland-geneva-2-2031",
                "status=proposed                       | lakeland-2030",
                "status=proposed&status=concluded      | lakeland-geneva-2-2031 lakeland-2030",
                "participant=un                        | lakeland-geneva-2-2031",
                "participant=northern%20cote           | lakeland-geneva-2-2031",
                "participant=north                     | ''",
                "from=2031-05-03                       | highland-2033 lakeland-geneva-2-2031",
                "from=2030-02&to=2030                  | lakeland-2030",
                "to=2029                               | ''",
                "q=erdogan+opens                       | ''",
                "q=ERDOGAN+open                        | lakeland-geneva-2-2031",
                "process=                              | highland-2033 lakeland-geneva-2-2031 lakeland-2030 undated",
            })
    void filtersNarrowTheList(String query, String expected) {
        assertThat(String.join(" ", ids("/rounds?" + query))).isEqualTo(expected);
    }

    @Test
    void pagesFollowEachOtherToTheEndWithoutGapsOrRepeats() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(server.get("/rounds?limit=1&cursor=" + cursor));
            page.get("rounds").forEach(round -> seen.add(round.get("roundId").asText()));
            cursor = page.get("next").asText("");
        } while (!cursor.equals("null") && !cursor.isEmpty());

        assertThat(seen).isEqualTo(ids("/rounds"));
    }

    @ParameterizedTest
    @CsvSource({
        "status=done, status",
        "from=yesterday, from",
        "to=2031-02-30, to",
        "limit=0, limit",
        "limit=1001, limit",
        "limit=many, limit",
        "cursor=xyz, cursor",
        "from=2030&from=2031, from",
        "colour=red, colour",
    })
    void aParameterThatCannotBeUnderstoodIsNamed(String query, String parameter) {
        HttpResponse<String> answer = server.get("/rounds?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("detail").asText()).startsWith("parameter '" + parameter + "'");
    }

    @Test
    void oneRoundIsTheWholeRecord() {
        HttpResponse<String> answer = server.get("/rounds/lakeland-geneva-2-2031");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Json.of(Samples.geneva())).contains("Erdoğan");
    }

    @Test
    void anIdIsFoundInAnyCase() {
        assertThat(server.get("/rounds/Lakeland-Geneva-2-2031").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownIdIsNotFound() {
        HttpResponse<String> answer = server.get("/rounds/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("status").asInt()).isEqualTo(404);
    }

    @Test
    void aMergedIdLeadsToTheRoundItBecamePartOf() {
        HttpResponse<String> answer = server.get("/rounds/old-id");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).hasValue("/rounds/lakeland-geneva-2-2031");
    }

    @Test
    void theHistoryOfAMergedIdLeadsToTheOtherHistory() {
        assertThat(server.get("/rounds/old-id/history").headers().firstValue("Location"))
                .hasValue("/rounds/lakeland-geneva-2-2031/history");
    }

    @Test
    void theHistoryHasTheSentenceBehindEachStatus() {
        JsonNode report = json(server.get("/rounds/lakeland-geneva-2-2031/history"))
                .get("history")
                .get(0);

        assertThat(report.get("status").asText()).isEqualTo("scheduled");
        assertThat(report.get("asOf").asText()).isEqualTo("2031-04-20");
        assertThat(report.get("sentence").asText()).contains("would open in Geneva");
    }

    @ParameterizedTest
    @CsvSource({"/rounds", "/rounds/undated", "/rounds/undated/history", "/processes"})
    void whileTablesAreNotReadyTheAnswerIsToComeBackAndNeverNotFound(String path) {
        tables.notReady();

        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        json(server.get(path))
                .get("rounds")
                .forEach(round -> ids.add(round.get("roundId").asText()));
        return ids;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
