package org.parley.article;

import java.nio.file.Path;
import org.parley.model.RawArticle;

/** What reading gives, one by one: an article, or a line or file that is none, with the reason. */
public sealed interface Read {

    /**
     * An article that can be published.
     *
     * @param origin where it came from, for messages: a file, or a file and line
     */
    record Article(RawArticle article, String origin) implements Read {}

    /**
     * A line, or a whole file, that is no article.
     *
     * @param line 1-based; 0 when the file as a whole is meant
     * @param reason in words that whoever wrote the file understands
     */
    record BadLine(Path file, long line, String reason) implements Read {
        @Override
        public String toString() {
            return line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason;
        }
    }
}
