package org.parley.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.parley.model.RawArticle;

/**
 * Reads articles from {@code .txt}, {@code .html} and {@code .jsonl} files (each also as {@code .gz}), from folders of them
 * (recursively, by name) and, for the path {@code -}, JSONL from standard input. Lazily: a file is held one article at a time.
 *
 * <p>Beside {@code X.txt} or {@code X.html} may lie {@code X.meta.json} with further fields of RawArticle; without an id
 * there the article's id is the file's name, {@code X}.
 */
public final class ArticleReader {
    /** Larger single-article files are reported rather than loaded. */
    private static final int MAX_FILE_BYTES = 64 * 1024 * 1024;

    private final InputStream stdin;

    /**
     * @param stdin what the path {@code -} means
     */
    public ArticleReader(InputStream stdin) {
        this.stdin = stdin;
    }

    /**
     * All that a file, folder or {@code -} holds. Close the stream. What cannot be read is a {@link Read.BadLine} in its
     * place; nothing here throws for a bad article.
     *
     * @throws UncheckedIOException if a folder cannot be listed
     */
    public Stream<Read> read(Path path) {
        if (path.toString().equals("-")) {
            return lines(path, stdin);
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        return Format.of(path)
                .map(format -> file(path, format))
                .orElseGet(() -> Stream.of(new Read.BadLine(
                        path,
                        0,
                        Files.exists(path)
                                ? "not a .txt, .html or .jsonl file (or one of these as .gz)"
                                : "no such file")));
    }

    private Stream<Read> folder(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree
                    .filter(Files::isRegularFile)
                    .filter(file -> Format.of(file).isPresent())
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Read> file(Path file, Format format) {
        return switch (format) {
            case JSONL -> lines(file);
            case TEXT -> Stream.of(page(file, "text/plain"));
            case HTML -> Stream.of(page(file, "text/html"));
        };
    }

    private static Stream<Read> lines(Path file) {
        try {
            InputStream in = open(file);
            return lines(file, in).onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(unreadable(file, e));
        }
    }

    private static Stream<Read> lines(Path file, InputStream in) {
        return StreamSupport.stream(new JsonLines(file, in), false);
    }

    private static Read page(Path file, String contentType) {
        byte[] bytes;
        try (InputStream in = open(file)) {
            bytes = in.readNBytes(MAX_FILE_BYTES + 1);
        } catch (IOException e) {
            return unreadable(file, e);
        }
        if (bytes.length > MAX_FILE_BYTES) {
            return new Read.BadLine(file, 0, "larger than " + MAX_FILE_BYTES + " bytes");
        }
        String name = Format.baseName(file);
        Path sidecar = file.resolveSibling(name + ".meta.json");
        try {
            String facts = Files.exists(sidecar) ? Files.readString(sidecar) : "{}";
            RawArticle article = ArticleJson.article(
                    facts, name, TextDecoder.decode(bytes, ArticleJson.contentTypeHeader(facts)), contentType);
            return new Read.Article(article, file.toString());
        } catch (BadArticleException e) {
            return new Read.BadLine(sidecar, 0, Objects.requireNonNull(e.getMessage()));
        } catch (IOException e) {
            return unreadable(sidecar, e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!Format.isCompressed(file)) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Read unreadable(Path file, IOException e) {
        return new Read.BadLine(file, 0, "cannot be read: " + e);
    }
}
