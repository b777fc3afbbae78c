package org.parley.clean;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;

/** Any bytes as a flattened page. */
class TextFuzz {
    static Stream<Arguments> pages() throws IOException {
        return Corpus.golden("input.txt");
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = "60s")
    void textGivesAnArticleOutOfItsOwnCharacters(byte[] bytes) {
        String body = new String(bytes, StandardCharsets.UTF_8);
        if (HtmlSniffer.isHtml(body)) {
            return;
        }

        CleanArticle article = Invariants.clean(Invariants.raw(body, "text/plain"));

        Invariants.checkSubsequence("the body", article.getParagraphs().stream().collect(Collectors.joining()), body);
        Invariants.checkSubsequence("the headline", article.getTitle(), body);
        Invariants.checkSubsequence("the byline", article.getByline(), body);
        Invariants.checkSubsequence("the dateline", article.getDateline(), body);
    }
}
