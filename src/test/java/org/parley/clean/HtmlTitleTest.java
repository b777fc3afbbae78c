package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTitleTest {
    private static final String HEADLINE = "Delegations meet behind closed doors";

    @ParameterizedTest
    @ValueSource(strings = {" | ", " - ", " – ", " — ", " : ", " · ", " » ", " • ", "|"})
    void theNameOfTheSiteBehindTheTitleIsCut(String separator) {
        assertThat(title("<title>" + HEADLINE + separator + "Daily Letter</title>", ""))
                .isEqualTo(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" | ", " - ", " – ", " — ", " : ", " · ", " » "})
    void theNameOfTheSiteBeforeTheTitleIsCut(String separator) {
        assertThat(title(
                        "<meta property='og:site_name' content='Daily Letter'><title>Daily Letter" + separator
                                + HEADLINE + "</title>",
                        ""))
                .isEqualTo(HEADLINE);
    }

    @Test
    void theHeadingThatTheTitleRepeatsIsTheHeadline() {
        assertThat(title("<title>" + HEADLINE + " - Daily Letter</title>", "<h1>World</h1><h1>" + HEADLINE + "</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aLogoAsFirstHeadingIsNone() {
        assertThat(title(
                        "<title>" + HEADLINE
                                + " | Daily Letter</title><meta property='og:site_name' content='Daily Letter'>",
                        "<h1><a href='/'>Daily Letter</a></h1><h2>" + HEADLINE + "</h2>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void whatReadersSeeIsPreferredToAVariantForMachines() {
        assertThat(title("<title>Delegations of both provinces meet behind doors</title>", "<h1>" + HEADLINE + "</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aTruncatedTitleIsCompletedByTheHeading() {
        assertThat(title("<meta property='og:title' content='Delegations meet behind…'>", "<h1>" + HEADLINE + "</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aHeadingAboutSomethingElseIsNoHeadline() {
        assertThat(title("<title>" + HEADLINE + "</title>", "<h1>Subscribe now and save half</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void ofSeveralHeadingsTheOneThatSharesMostIsTaken() {
        assertThat(title(
                        "<title>Envoys: delegations meet behind the closed doors of a hotel</title>",
                        "<h1>Closed roads and open doors</h1><h1>" + HEADLINE + "</h1>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void entitiesThatWereEncodedTwiceAreReadTwice() {
        assertThat(title("<title>Delegations &amp;amp; envoys &amp;#8220;meet&amp;#8221; behind doors</title>", ""))
                .isEqualTo("Delegations & envoys “meet” behind doors");
    }

    @Test
    void dataOfOtherThingsHasNoHeadline() {
        String data = "<script type='application/ld+json'>[{\"@type\":\"Organization\",\"headline\":\"Daily Letter\"},"
                + "{\"@type\":\"BreadcrumbList\",\"headline\":\"World\"},"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE + "\"}]</script>";

        assertThat(title(data, "")).isEqualTo(HEADLINE);
    }

    @Test
    void aHeadlineInMicrodataIsAHeading() {
        assertThat(title(
                        "<title>" + HEADLINE + " - Daily Letter</title>",
                        "<div itemprop=headline>" + HEADLINE + "</div>"))
                .isEqualTo(HEADLINE);
    }

    @Test
    void aHeadingThatIsNeverClosedDoesNotSwallowTheText() {
        assertThat(title("<title>" + HEADLINE + "</title>", "<h1>" + HEADLINE + "<p>" + "They met again. ".repeat(30)))
                .isEqualTo(HEADLINE);
    }

    @Test
    void withoutAnyTitleTheFirstHeadingIsTaken() {
        assertThat(title("", "<h1>" + HEADLINE + "</h1>")).isEqualTo(HEADLINE);
    }

    @Test
    void aPageThatSaysNothingHasNoHeadline() {
        assertThat(title("", "<p>Text.</p>")).isNull();
    }

    private static String title(String head, String body) {
        Document page = Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
        Landmarks landmarks = Landmarks.of(page);
        return HtmlTitle.of(
                        page,
                        landmarks,
                        LinkedData.of(landmarks),
                        SiteKeys.of(landmarks, "https://www.dailyletter.example/world/1"))
                .orElse(null);
    }
}
