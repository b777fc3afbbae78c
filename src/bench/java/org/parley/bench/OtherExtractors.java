package org.parley.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.parley.model.RawArticle;

/**
 * Other extractors' text of the same pages, as {@code inspect --json} would write it, for {@code score.py clean}:
 * {@code OtherExtractors PAGES FOLDER} writes a file per extractor.
 */
public final class OtherExtractors {
    private static final Map<String, Function<RawArticle, String>> EXTRACTORS =
            Map.of("readability4j", OtherExtractors::readability4j, "boilerpipe", OtherExtractors::boilerpipe);

    private OtherExtractors() {}

    public static void main(String[] arguments) throws IOException {
        List<RawArticle> pages = RawPages.of(arguments[0]);
        ObjectMapper mapper = new ObjectMapper();
        for (String name : EXTRACTORS.keySet()) {
            Path file = Path.of(arguments[1], name + ".jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (RawArticle page : pages) {
                    out.write(mapper.writeValueAsString(Map.of(
                            "id", page.getId(), "text", EXTRACTORS.get(name).apply(page))));
                    out.newLine();
                }
            }
        }
    }

    /** Readability wants an address to resolve links against; the text does not depend on it. */
    static String url(RawArticle page) {
        return Objects.requireNonNullElse(page.getUrl(), "http://example.org/");
    }

    /** With blocks kept apart, as Parley's text has them: its own text content glues words of neighbouring blocks. */
    private static String readability4j(RawArticle page) {
        String content = new Readability4J(url(page), page.getBody()).parse().getContent();
        if (content == null) {
            return "";
        }
        Document document = Jsoup.parseBodyFragment(content);
        Elements blocks = document.select("p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, tr, br, td");
        blocks.forEach(block -> block.before(" \n").append(" \n"));
        return document.body().wholeText();
    }

    private static String boilerpipe(RawArticle page) {
        try {
            return ArticleExtractor.INSTANCE.getText(page.getBody());
        } catch (BoilerpipeProcessingException e) {
            return "";
        }
    }
}
