package org.parley.clean;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;

/** Any bytes as an HTML page. */
class HtmlFuzz {
    static Stream<Arguments> pages() throws IOException {
        return Corpus.golden("input.html");
    }

    /** Out of the page as a browser would read it: entities decoded, elements where the HTML standard puts them. */
    @MethodSource("pages")
    @FuzzTest(maxDuration = "60s")
    void htmlGivesAnArticleOutOfItsOwnCharacters(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);

        CleanArticle article = Invariants.clean(Invariants.raw(body, "text/html"));

        Invariants.checkSubsequence(
                "the body",
                article.getParagraphs().stream().collect(Collectors.joining()),
                Jsoup.parse(body).wholeText());
    }
}
