package org.parley.clean;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;

/** Any bytes as an HTML page. */
class HtmlFuzz {
    static Stream<Arguments> pages() throws IOException {
        return Corpus.golden("input.html");
    }

    /**
     * Out of the page as a browser would read it: entities decoded, elements where the HTML standard puts them. Or out of the
     * text that it carries in its data for machines.
     */
    @MethodSource("pages")
    @FuzzTest(maxDuration = "60s")
    void htmlGivesAnArticleOutOfItsOwnCharacters(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);

        CleanArticle article = Invariants.clean(Invariants.raw(body, "text/html"));

        Invariants.checkSubsequence(
                "the body",
                article.getParagraphs().stream().collect(Collectors.joining()),
                charactersOf(Jsoup.parse(body)));
    }

    private static String charactersOf(Document page) {
        String hidden = LinkedData.of(Landmarks.of(page)).rawText("articleBody").orElse("");
        return page.wholeText()
                + '\n'
                + (HtmlSniffer.isHtml(hidden) ? Jsoup.parse(hidden).wholeText() : hidden);
    }
}
