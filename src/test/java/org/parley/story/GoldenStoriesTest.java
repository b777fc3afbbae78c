package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.InMemoryStories;
import org.parley.model.CleanArticle;
import org.parley.model.Copy;
import org.parley.model.Story;

/** Each folder of src/test/resources/stories is named after the reason why its articles are one story or several. */
class GoldenStoriesTest {
    private static final Path FOLDER = Path.of("src/test/resources/stories");

    private final InMemoryStories stories =
            new InMemoryStories(Reports.FINGERPRINTS, new SameStory(), new Clustering());

    @TestFactory
    Stream<DynamicTest> theStoriesOfEachFolderAreRight() throws IOException {
        return list(FOLDER)
                .filter(Files::isDirectory)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> assertThat(
                                stories.of(articles(folder)).stream().map(GoldenStoriesTest::line))
                        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("stories")))));
    }

    private static String line(Story story) {
        return "%s | sources %d | copies %s"
                .formatted(
                        String.join(" ", story.getMembers()),
                        story.getIndependentSources(),
                        String.join(
                                " ",
                                story.getCopies().stream()
                                        .map(Copy::getArticleId)
                                        .toList()))
                .trim();
    }

    private static List<CleanArticle> articles(Path folder) throws IOException {
        return list(folder)
                .filter(file -> file.toString().endsWith(".txt"))
                .map(GoldenStoriesTest::article)
                .toList();
    }

    private static CleanArticle article(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> facts =
                    Arrays.stream(lines.get(0).split("\\|")).map(String::trim).toList();
            String id = file.getFileName().toString().replace(".txt", "");
            List<String> paragraphs =
                    lines.stream().skip(2).filter(line -> !line.isBlank()).toList();
            return CleanArticle.newBuilder(Reports.article(id, LocalDate.parse(facts.get(0)), lines.get(1), paragraphs))
                    .setOutlet(facts.get(1))
                    .setAgency(fact(facts, 2))
                    .setLanguage(fact(facts, 3) == null ? "en" : fact(facts, 3))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String fact(List<String> facts, int place) {
        return place < facts.size() && !facts.get(place).isEmpty() ? facts.get(place) : null;
    }

    private static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        }
    }
}
