package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsPageTest {
    private static final String ATTACK = "\"><script>alert('x')</script>&amp;";

    private final MapTables tables = new MapTables();
    private final HttpServer server = new HttpServer(tables);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRoundIsShownWithItsEvidence() {
        tables.with(Samples.geneva());

        assertThat(server.get("/").body())
                .contains("Geneva 2", "2031-05-03", "concluded", "United Nations", "would open in Geneva on 3 May.");
    }

    @Test
    void textOfArticlesIsNeverMarkup() {
        tables.with(Samples.round("hostile", ATTACK, "2031")
                .setTrack(ATTACK)
                .setVenue(Samples.place(ATTACK, ATTACK))
                .setOutcome(ATTACK)
                .setParties(List.of(Samples.actor(ATTACK, ATTACK)))
                .setMediators(List.of(Samples.actor(null, ATTACK)))
                .setOutlets(List.of(ATTACK))
                .setMentions(List.of(Samples.mention(ATTACK, ATTACK), Samples.mention(ATTACK, ATTACK)))
                .build());

        assertThat(server.get("/").body()).doesNotContain("<script", "'x'").contains("&lt;script&gt;");
    }

    @Test
    void whatWasAskedIsShownInTheFormAndNeverMarkupEither() {
        HttpResponse<String> page = server.get("/?q=%22%3E%3Cscript%3E");

        assertThat(page.body()).contains("value=\"&quot;&gt;&lt;script&gt;\"").doesNotContain("<script");
    }

    @Test
    void theFormFiltersTheTable() {
        tables.with(Samples.geneva())
                .with(Samples.round("highland-2033", "highland", "2033").build());

        String page = server.get("/?process=highland&status=&participant=&q=").body();

        assertThat(page).contains("id=\"highland-2033\"", "1 of 2 rounds").doesNotContain("id=\"lakeland");
        assertThat(page).contains("<option value=\"highland\" selected>");
    }

    @Test
    void aLongTableIsCutIntoPages() {
        tables.with(Samples.geneva())
                .with(Samples.round("highland-2033", "highland", "2033").build());

        assertThat(server.get("/?limit=1").body()).contains("href=\"/?limit=1&amp;cursor=");
    }

    @Test
    void beforeTheTablesAreReadyThePageAsksAgainByItself() {
        tables.notReady();

        HttpResponse<String> page = server.get("/");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("http-equiv=\"refresh\"");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        tables.with(Samples.geneva());

        assertThat(server.get("/").body()).doesNotContain("src=", "href=\"http", "href=\"//");
        assertThat(server.get("/parley.css").body()).doesNotContain("url(", "@import");
    }
}
