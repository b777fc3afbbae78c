package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** Which day a whole HTML page was published. */
class HtmlPublicationTest {
    private static final Cleaner CLEANER = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
    private static final String TEXT =
            "<p>The two delegations met for three hours behind closed doors, and neither side spoke"
                    + " to reporters when they left the hotel.</p><p>A diplomat who had seen the draft said that most of the text was"
                    + " agreed, but that the order of the steps was still open.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'NewsArticle','datePublished':'2017-01-28T23:30:00+03:00'}",
                "{'@graph':[{'@type':'WebSite','datePublished':'2001-01-01'},{'@type':'Article','datePublished':'2017-01-28'}]}",
                "[{'@type':'Organization'},{'@type':['Article','NewsArticle'],'datePublished':'2017-01-28 09:00'}]",
                "{'@type':'LiveBlogPosting','coverageStartTime':'2017-01-27','datePublished':'2017-01-28','dateModified':'2017-02-20'}",
                "{'@type':'WebPage','mainEntity':{'@type':'NewsArticle','datePublished':'Sat, 28 Jan 2017 09:30:00 GMT'}}",
                "{'@type':'NewsArticle','datePublished':'January 28, 2017'}",
                "{'@type':'NewsArticle','datePublished':1485595800000}",
                "{'@type':'NewsArticle','datePublished':'1485595800'}",
                "{'@type':'LiveBlogPosting','coverageStartTime':'2017-01-28T08:00:00Z','dateModified':'2017-02-20'}"
            })
    void linkedDataSaysIt(String json) {
        assertDay("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2017-01-28T00:10:00+02:00'>",
                "<meta property='og:article:published_time' content='2017-01-28'>",
                "<meta name='DC.date.issued' content='2017-01-28'>",
                "<meta name='dcterms.created' content='2017-01-28T12:00:00Z'>",
                "<meta name='sailthru.date' content='2017-01-28 12:00:00 +0000'>",
                "<meta name='parsely-pub-date' content='2017-01-28T12:00:00Z'>",
                "<meta itemprop='datePublished' content='2017-01-28'>",
                "<meta name='pubdate' content='20170128'>",
                "<meta name='pubdate' content='Sat, 28 Jan 2017 09:30:00 GMT'>",
                "<meta name='publish_date' content='1485595800000'>",
                "<meta name='publish_date' content='1485595800'>",
                "<meta name='date' content='28 janvier 2017'>",
                "<meta name='date' content='28. Januar 2017'>",
                "<meta name='date' content='28 de enero de 2017'>",
                "<meta name='date' content='28 января 2017'>",
                "<meta property='article:modified_time' content='2017-03-03'><meta name='date' content='2017-01-28'>"
            })
    void metaElementsSayIt(String meta) {
        assertDay(meta, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time pubdate datetime='2017-01-28'>Saturday</time>",
                "<time itemprop='datePublished' datetime='2017-01-28T23:59:00-05:00'>Saturday</time>",
                "<span itemprop='datePublished' content='2017-01-28'>Saturday</span>",
                "<time class='entry-date published'>28 January 2017</time><time class='updated' datetime='2017-03-03'>3 March</time>",
                "<p class='date'>Published: 28 January 2017 | Updated: 3 March 2017</p>"
            })
    void thePageShowsIt(String element) {
        assertDay("", element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer>© 2017-01-28 Daily Letter</footer>",
                "<div class='comments'><time datetime='2017-01-28'>28 January</time> Nice.</div>",
                "<aside class='related'><a href='/x'>Other</a> <time datetime='2017-01-28'>28 January</time></aside>",
                "<p>Last updated: 28 January 2017</p>",
                "<time class='modified' datetime='2017-01-28'>Updated 28 January</time>"
            })
    void changesCommentsAndOtherArticlesSayNothing(String element) {
        assertThat(published("", element, null).getEdtf()).isNull();
    }

    @Test
    void aClockAboveTheMenuSaysNothing() {
        RawArticle raw = raw(
                "<html><body><div id='clock'>Saturday, 28 January 2017</div><nav><a href='/'>Home</a> <a href='/w'>"
                        + "World</a></nav><article><h1>Delegations meet</h1>" + TEXT + "</article></body></html>",
                null);

        assertThat(CLEANER.clean(raw).getPublished().getEdtf()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-01", "1989-12-31", "1970-01-01", "2099-01-01"})
    void daysThatCannotBeAreRefused(String day) {
        assertThat(published("<meta name='date' content='" + day + "'>", "", Instant.parse("2017-02-01T00:00:00Z"))
                        .getEdtf())
                .isNull();
    }

    @Test
    void aDayAheadOfTheRetrievalIsTheReadersTimeZone() {
        assertThat(published("<meta name='date' content='2017-02-02'>", "", Instant.parse("2017-02-01T23:00:00Z"))
                        .getEdtf())
                .isEqualTo("2017-02-02");
    }

    @Test
    void twoTrustedDaysApartAreBothKept() {
        Publication published = published(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-01-28\"}</script>"
                        + "<meta property='article:published_time' content='2017-02-05'>",
                "",
                null);

        assertThat(published.getSource()).isEqualTo(PublicationSource.unknown);
        assertThat(published.getEdtf()).isNull();
        assertThat(published.getEarliest()).isEqualTo("2017-01-28");
        assertThat(published.getLatest()).isEqualTo("2017-02-05");
    }

    private static void assertDay(String head, String body) {
        assertThat(published(head, body, null).getEdtf()).isEqualTo("2017-01-28");
    }

    private static Publication published(String head, String beside, Instant retrievedAt) {
        return CLEANER.clean(raw(
                        "<html><head><title>Delegations meet</title>" + head
                                + "</head><body><article><h1>Delegations meet</h1>" + beside + TEXT
                                + "</article></body></html>",
                        retrievedAt))
                .getPublished();
    }

    private static RawArticle raw(String body, Instant retrievedAt) {
        return RawArticle.newBuilder()
                .setId("a")
                .setContentType("text/html")
                .setBody(body)
                .setRetrievedAt(retrievedAt)
                .setHeaders(Map.of())
                .build();
    }
}
