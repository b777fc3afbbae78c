package org.parley;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.model.RawArticle;

/** The five sample articles with their sidecars. */
public final class Seeds {
    private Seeds() {}

    public static List<RawArticle> articles() {
        try (Stream<Read> read = new ArticleReader(InputStream.nullInputStream()).read(Path.of("seeds"))) {
            return read.map(Read.Article.class::cast).map(Read.Article::article).toList();
        }
    }
}
