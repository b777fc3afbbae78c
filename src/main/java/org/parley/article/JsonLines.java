package org.parley.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The articles of a JSONL stream, one line at a time. A bad line is reported in its place and skipped. */
final class JsonLines extends AbstractSpliterator<Read> {
    private final Path file;
    private final LongLines lines;
    private boolean ended;

    JsonLines(Path file, InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.lines = new LongLines(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    @Override
    public boolean tryAdvance(Consumer<? super Read> action) {
        while (!ended) {
            try {
                @Nullable String line = lines.next();
                if (line == null) {
                    ended = true;
                } else if (lines.tooLong() || !line.isBlank()) {
                    action.accept(read(line));
                    return true;
                }
            } catch (IOException e) {
                // the rest is lost: after an error there is no telling where the next line begins
                ended = true;
                action.accept(
                        new Read.BadLine(file, lines.number() + 1, "cannot be read any further: " + e.getMessage()));
                return true;
            }
        }
        return false;
    }

    private Read read(String line) {
        if (lines.tooLong()) {
            return new Read.BadLine(file, lines.number(), "longer than " + LongLines.MAX_CHARS + " characters");
        }
        try {
            return new Read.Article(ArticleJson.article(line), file + ":" + lines.number());
        } catch (BadArticleException e) {
            return new Read.BadLine(file, lines.number(), Objects.requireNonNull(e.getMessage()));
        }
    }
}
