package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.TestConfiguration;

/** What `demo` and `process` do, on a real broker. */
class EmbeddedRunTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter told = new StringWriter();

    @Test
    void theSameArticlesGiveTheSameBytesInAnyOrderAndNumberOfPartitions() throws IOException {
        List<Path> articles = seeds();
        List<Path> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);

        Map<String, String> once = process(articles, 2, folder.resolve("once"));
        Map<String, String> again = process(reversed, 1, folder.resolve("again"));

        assertThat(again).isEqualTo(once);
        assertThat(once.keySet())
                .containsExactly(
                        "clean-articles.jsonl",
                        "dead-letters.jsonl",
                        "events.jsonl",
                        "stories.jsonl",
                        "talk-rounds.jsonl");
        assertThat(once.get("clean-articles.jsonl").lines())
                .hasSize(articles.size())
                .isSorted();
        assertThat(once.get("talk-rounds.jsonl").lines())
                .hasSizeGreaterThan(3)
                .noneMatch(line -> line.contains("\"mergedInto\":\""));
    }

    @Test
    void everyArticleIsEitherCleanedOrADeadLetterWithItsReasonAndBadLinesAreTold() throws IOException {
        Path lines = Files.writeString(folder.resolve("mixed.jsonl"), """
                {"id": "good", "body": "Envoys of Lakeland and Highland met in Geneva on Monday.\\n\\nThey talked for hours."}
                {"id": "blank", "body": "   "}
                no JSON at all
                {"id": "blank", "body": "   "}
                """);
        List<String> bad = new ArrayList<>();

        Map<String, String> files = process(List.of(lines), 2, folder.resolve("out"), bad);

        assertThat(files.get("clean-articles.jsonl").lines())
                .singleElement()
                .asString()
                .contains("\"id\":\"good\"");
        assertThat(files.get("dead-letters.jsonl"))
                .isEqualTo("{\"id\":\"blank\",\"stage\":\"clean-article\",\"reason\":\"the body is blank\"}\n");
        assertThat(bad).singleElement().asString().startsWith(lines + ":3: not JSON");
    }

    @Test
    void progressIsToldAndTheTemporaryFolderIsGoneAtTheEnd() throws IOException {
        process(seeds(), 2, folder.resolve("out"));

        assertThat(told.toString().lines().map(line -> line.replaceFirst("^ *\\d+\\.\\d s {2}", "")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("broker up at 127.0.0.1:"),
                        line -> assertThat(line).startsWith("registry up at http://127.0.0.1:"),
                        line -> assertThat(line).isEqualTo("topics created"),
                        line -> assertThat(line).isEqualTo("5/5 articles published"),
                        line -> assertThat(line).isEqualTo("all processed"));
    }

    private Map<String, String> process(List<Path> articles, int partitions, Path to) throws IOException {
        return process(articles, partitions, to, new ArrayList<>());
    }

    private Map<String, String> process(List<Path> articles, int partitions, Path to, List<String> bad)
            throws IOException {
        Progress progress = new Progress(new PrintWriter(told));
        try (EmbeddedRun run = EmbeddedRun.start(TestConfiguration.with(), partitions, progress)) {
            run.publish(articles, bad::add);
            run.awaitDrained();
            run.writeTo(to);
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(to)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
