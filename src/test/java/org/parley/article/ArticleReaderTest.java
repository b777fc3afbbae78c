package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.RawArticle;

class ArticleReaderTest {
    @TempDir
    Path folder;

    @Test
    void theSeedsAreReadInTheOrderOfTheirNamesWithTheirSidecars() {
        List<RawArticle> seeds = articles(Path.of("seeds"));

        assertThat(seeds)
                .extracting(RawArticle::getId)
                .containsExactly(
                        "000_3705867985a084eb",
                        "001_bc2fa23a8e4d7923",
                        "002_854423d39fc4d8cd",
                        "003_f2160c1b65ef697a",
                        "004_77e29180deb53717");
        assertThat(seeds.get(0).getOutlet()).isEqualTo("Jerusalem Post");
        assertThat(seeds.get(0).getPublishedAt()).isEqualTo(Instant.parse("2015-02-10T00:00:00Z"));
        assertThat(seeds).extracting(RawArticle::getContentType).containsOnly("text/plain");
    }

    @Test
    void aTextFileWithoutSidecarIsNamedAfterItself() throws IOException {
        RawArticle article = onlyArticle(write("envoy.txt", "Talks began."));

        assertThat(article.getId()).isEqualTo("envoy");
        assertThat(article.getBody()).isEqualTo("Talks began.");
        assertThat(article.getUrl()).isNull();
        assertThat(article.getPublishedAt()).isNull();
    }

    @Test
    void anUnknownFieldInASidecarIsReportedWithTheSidecarsName() throws IOException {
        write("a.meta.json", "{\"publishedat\": \"2015-02-10\"}");

        Read.BadLine bad = onlyBadLine(write("a.txt", "Talks began."));

        assertThat(bad.file().getFileName()).hasToString("a.meta.json");
        assertThat(bad.reason()).contains("unknown field 'publishedat'").contains("publishedAt");
    }

    @Test
    void badLinesOfAJsonlFileAreReportedWithTheirNumberAndTheRestIsRead() throws IOException {
        Path file = write("a.jsonl", """
                {"id":"1","body":"One."}

                {"id":"2","body":
                ["no object"]
                {"id":"3"}
                {"id":"4","body":"Four.","publishedAt":"yesterday"}
                {"id":"5","body":"Five."} trailing
                {"id":"6","body":6}
                {"id":"7","body":"Seven."}""");

        List<Read> reads = read(file);

        assertThat(reads).filteredOn(Read.Article.class::isInstance).hasSize(2);
        assertThat(reads)
                .filteredOn(Read.BadLine.class::isInstance)
                .extracting(read -> ((Read.BadLine) read).line())
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(reads.get(4))
                .hasToString(file + ":6: field 'publishedAt' is no ISO 8601 time such as"
                        + " 2017-01-28T14:25:00Z: 'yesterday'");
    }

    @Test
    void timesAreReadWithOffsetsWithoutOffsetsAndAsMereDays() throws IOException {
        Path file = write("a.jsonl", """
                {"body":"a","publishedAt":"2017-01-28T14:25:00+02:00"}
                {"body":"b","publishedAt":"2017-01-28T12:25:00"}
                {"body":"c","publishedAt":"2017-01-28"}
                {"body":"d","publishedAt":null}""");

        assertThat(articles(file))
                .extracting(RawArticle::getPublishedAt)
                .containsExactly(
                        Instant.parse("2017-01-28T12:25:00Z"),
                        Instant.parse("2017-01-28T12:25:00Z"),
                        Instant.parse("2017-01-28T00:00:00Z"),
                        null);
    }

    @Test
    void anArticleWithoutIdIsNamedByItsAddressHoweverItIsSpelt() throws IOException {
        Path file = write("a.jsonl", """
                {"url":"https://News.example/a?utm_source=x#top","body":"One text."}
                {"url":"https://news.example/a","body":"Another text."}
                {"body":"Another text."}""");

        List<RawArticle> articles = articles(file);

        assertThat(articles.get(0).getId())
                .hasSize(64)
                .isEqualTo(articles.get(1).getId());
        assertThat(articles.get(2).getId())
                .hasSize(64)
                .isNotEqualTo(articles.get(1).getId());
    }

    @Test
    void contentTypesLoseTheirParametersAndHeaderNamesTheirCase() throws IOException {
        RawArticle article = onlyArticle(write("a.jsonl", """
                {"body":"a","contentType":"Text/HTML; charset=utf-8","headers":{"Last-Modified":"x"}}"""));

        assertThat(article.getContentType()).isEqualTo("text/html");
        assertThat(article.getHeaders()).containsEntry("last-modified", "x");
    }

    @Test
    void compressedFilesReadLikePlainOnes() throws IOException {
        write("sub/b.html", "<p>Beta.</p>");
        gzip("a.txt.gz", "Alpha.");
        gzip("c.jsonl.gz", "{\"id\":\"gamma\",\"body\":\"Gamma.\"}");
        write("notes.md", "not an article");

        List<RawArticle> articles = articles(folder);

        assertThat(articles).extracting(RawArticle::getId).containsExactly("a", "gamma", "b");
        assertThat(articles)
                .extracting(RawArticle::getContentType)
                .containsExactly("text/plain", "text/plain", "text/html");
    }

    @Test
    void aCompressedFileThatBreaksOffGivesWhatCameBefore() throws IOException {
        Path file = gzip("a.jsonl.gz", "{\"id\":\"1\",\"body\":\"One.\"}\n".repeat(5000));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        List<Read> reads = read(file);

        assertThat(reads.get(0)).isInstanceOf(Read.Article.class);
        assertThat(reads.get(reads.size() - 1))
                .isInstanceOfSatisfying(
                        Read.BadLine.class, bad -> assertThat(bad.reason()).startsWith("cannot be read any further"));
    }

    @Test
    void standardInputHoldsOneArticlePerLine() {
        InputStream stdin =
                new ByteArrayInputStream("\uFEFF{\"id\":\"1\",\"body\":\"Één.\"}\n".getBytes(StandardCharsets.UTF_8));
        try (Stream<Read> reads = new ArticleReader(stdin).read(Path.of("-"))) {
            assertThat(reads).singleElement().isInstanceOfSatisfying(Read.Article.class, read -> {
                assertThat(read.article().getBody()).isEqualTo("Één.");
                assertThat(read.origin()).isEqualTo("-:1");
            });
        }
    }

    @Test
    void aFileOfAnUnknownKindAndAMissingFileAreReported() throws IOException {
        assertThat(onlyBadLine(write("a.pdf", "%PDF")).reason()).contains(".jsonl");
        assertThat(onlyBadLine(folder.resolve("missing.txt")).reason()).contains("NoSuchFile");
        assertThat(onlyBadLine(folder.resolve("missing")).reason()).isEqualTo("no such file");
    }

    @Test
    void aPageInAnotherEncodingIsReadByItsDeclarationOrByDetection() throws IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        String text = "Переговоры по Сирии пройдут в Женеве на следующей неделе, сообщил представитель ООН.";
        Path declared = folder.resolve("declared.html");
        Files.write(declared, ("<meta charset='windows-1251'><p>" + text).getBytes(cyrillic));
        Path undeclared = folder.resolve("undeclared.txt");
        Files.write(undeclared, text.getBytes(cyrillic));
        Path marked = folder.resolve("marked.txt");
        Files.write(marked, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(articles(folder)).hasSize(3).allSatisfy(article -> assertThat(article.getBody())
                .contains(text));
    }

    @Test
    void nothingIsReadAheadOfTheArticleAskedFor() {
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\":\"1\",\"body\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = from; i < from + length; i++) {
                    bytes[i] = (byte) read();
                }
                return length;
            }
        };
        try (Stream<Read> reads = new ArticleReader(endless).read(Path.of("-"))) {
            assertThat(reads.limit(3)).hasSize(3);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path gzip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static List<Read> read(Path path) {
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(path)) {
            return reads.toList();
        }
    }

    private static List<RawArticle> articles(Path path) {
        return read(path).stream().map(read -> ((Read.Article) read).article()).toList();
    }

    private static RawArticle onlyArticle(Path path) {
        assertThat(read(path)).hasSize(1);
        return articles(path).get(0);
    }

    private static Read.BadLine onlyBadLine(Path path) {
        assertThat(read(path)).singleElement().isInstanceOf(Read.BadLine.class);
        return (Read.BadLine) read(path).get(0);
    }
}
