package org.parley.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.model.RawArticle;

/** The articles of a path of the reader's choice: others' pages are never part of this repository. */
final class RawPages {
    /** Pages of our own; small and few, so that figures from them only show that the benchmark runs. */
    static final String OWN = "src/test/resources/clean";

    private RawPages() {}

    static List<RawArticle> of(String path) {
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(Path.of(path))) {
            return reads.flatMap(read ->
                            read instanceof Read.Article article ? Stream.of(article.article()) : Stream.empty())
                    .toList();
        }
    }

    static List<RawArticle> html(String path) {
        return of(path).stream()
                .filter(page -> page.getContentType().contains("html"))
                .toList();
    }

    static List<RawArticle> flattened(String path) {
        return of(path).stream()
                .filter(page -> !page.getContentType().contains("html"))
                .toList();
    }

    /** Size of all bodies in UTF-8. */
    static long bytes(List<RawArticle> pages) {
        return pages.stream()
                .mapToLong(page -> page.getBody().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
