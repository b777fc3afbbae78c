package org.parley.vocabulary.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlRecordsTest {
    enum Colour {
        DARK_RED,
        BLUE
    }

    record Shelf(@Nullable String label, List<Book> books, Map<String, List<Located<String>>> tags) {}

    record Book(
            Origin at,
            String title,
            int pages,
            boolean lent,
            @Nullable Colour coverColour,
            @Nullable LocalDate printed,
            @Nullable Pattern shelfMark) {
        Book {
            if (pages < 1) {
                throw new IllegalArgumentException("a book has at least one page");
            }
        }
    }

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void aFileBecomesARecordWithItsLines() throws IOException {
        Shelf shelf = read("""
                label: travel
                books:
                  - title: Alps
                    pages: 120
                    lent: true
                    cover-colour: dark-red
                    printed: 1999-05-01
                    shelf-mark: A[0-9]+
                  - {title: Andes, pages: 90}
                tags:
                  far: [Andes,
                        Altai]
                """).orElseThrow();

        assertThat(problems.list()).isEmpty();
        assertThat(shelf.books())
                .extracting(Book::title, book -> book.at().line())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Alps", 3),
                        org.assertj.core.groups.Tuple.tuple("Andes", 9));
        Book alps = shelf.books().get(0);
        assertThat(alps.lent()).isTrue();
        assertThat(alps.coverColour()).isEqualTo(Colour.DARK_RED);
        assertThat(alps.printed()).isEqualTo(LocalDate.of(1999, 5, 1));
        assertThat(alps.shelfMark()).hasToString("A[0-9]+");
        assertThat(shelf.tags().get("far"))
                .extracting(Located::value, located -> located.at().line())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Andes", 11),
                        org.assertj.core.groups.Tuple.tuple("Altai", 12));
    }

    @Test
    void everyMistakeOfAFileIsToldWithItsLine() throws IOException {
        read("""
                label: travel
                books:
                  - title: Alps
                    pages: many
                    colour: blue
                  - pages: 12
                  - {title: Andes, pages: 0}
                  - {title: Altai, pages: 5, cover-colour: green, printed: 1999-02-30, shelf-mark: "["}
                  - title: Atlas
                    pages: 7
                    pages: 8
                tags: none
                """);

        assertThat(problems.list()).extracting(Problem::line).containsExactly(4, 5, 6, 7, 8, 8, 8, 11, 12);
        assertThat(problems.list().get(0).reason()).isEqualTo("'many' is no number of the kind expected");
        assertThat(problems.list().get(1).reason()).startsWith("unknown key 'colour', expected one of [title, pages");
        assertThat(problems.list().get(2).reason()).isEqualTo("needs 'title'");
        assertThat(problems.list().get(3).reason()).isEqualTo("a book has at least one page");
        assertThat(problems.list().get(4).reason()).isEqualTo("'green' is none of [dark-red, blue]");
        assertThat(problems.list().get(7).reason()).isEqualTo("'pages' is given twice");
        assertThat(problems.list().get(8).reason()).isEqualTo("expected keys and values");
    }

    @Test
    void whatIsWrongLeavesTheRestOfAListUsable() throws IOException {
        Shelf shelf = read("""
                books:
                  - {title: Alps}
                  - {title: Andes, pages: 90}
                """).orElseThrow();

        assertThat(shelf.books()).extracting(Book::title).containsExactly("Andes");
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void brokenYamlIsAProblemAtItsLine() throws IOException {
        assertThat(read("label: [a, b\nbooks: []\n")).isEmpty();

        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).line()).isEqualTo(2);
        assertThat(problems.list().get(0).reason()).startsWith("is no YAML");
    }

    @Test
    void anEmptyFileAndOneThatIsNotThereAreProblems() throws IOException {
        assertThat(read("# nothing yet\n")).isEmpty();
        assertThat(YamlRecords.read(folder.resolve("missing.yaml"), Shelf.class, problems))
                .isEmpty();

        assertThat(problems.list()).extracting(Problem::line).containsExactly(0, 0);
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() throws IOException {
        Path file = folder.resolve("latin.yaml");
        Files.write(file, new byte[] {'l', ':', ' ', (byte) 0xe9, '\n'});

        assertThat(YamlRecords.read(file, Shelf.class, problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::reason).containsExactly("is not UTF-8");
    }

    private Optional<Shelf> read(String yaml) throws IOException {
        Path file = folder.resolve("shelf.yaml");
        Files.writeString(file, yaml);
        return YamlRecords.read(file, Shelf.class, problems);
    }
}
