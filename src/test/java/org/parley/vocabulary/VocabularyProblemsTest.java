package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyProblemsTest {
    private static final Path BAD = Path.of("src/test/resources/vocabulary/bad");

    @Test
    void everyBadLineOfEveryFileIsToldAtOnce() {
        InvalidVocabularyException thrown =
                catchThrowableOfType(InvalidVocabularyException.class, () -> Vocabulary.load(BAD));

        assertThat(thrown.problems())
                .extracting(problem -> problem.file().getFileName() + ":" + problem.line() + " " + problem.reason())
                .containsExactly(
                        "actors.yaml:2 there is no place 'nowhere'",
                        "actors.yaml:3 'borduria' needs 'source', of its own or of the whole file",
                        "actors.yaml:5 there is no state with country 'ZZ'",
                        "actors.yaml:6 id 'free-hills-army' is already that of " + BAD.resolve("actors.yaml:5"),
                        "actors.yaml:6 'Free Hills Army' already names the group of ZZ of "
                                + BAD.resolve("actors.yaml:5"),
                        "actors.yaml:6 there is no state with country 'ZZ'",
                        "actors.yaml:7 'mutinous' is none of [armed, political, authority]",
                        "actors.yaml:13 there is no office 'minstrel'",
                        "actors.yaml:14 '2001-13/..': no day of the calendar: '2001-13/..'",
                        "actors.yaml:15 'Ana, the Envoy' cannot be found in a text: its words may be parted only by blanks,"
                                + " - & / +",
                        "processes.yaml:7 there is no actor 'hill-people'",
                        "processes.yaml:8 there is no place 'the-hills'",
                        "processes.yaml:10 there is no place 'mosk'",
                        "processes.yaml:12 'soon': not an EDTF date: 'soon'",
                        "processes.yaml:13 expected a list");
    }

    @Test
    void theMessageHoldsAllLines() {
        assertThatThrownBy(() -> Vocabulary.load(BAD))
                .hasMessageContaining("actors.yaml:3: 'borduria' needs 'source'")
                .hasMessageContaining("processes.yaml:13: expected a list");
    }

    @Test
    void aFolderWithoutFilesIsRefused(@TempDir Path empty) {
        assertThatThrownBy(() -> Vocabulary.load(empty)).hasMessageContaining("holds no .yaml file");
        assertThatThrownBy(() -> Vocabulary.load(empty.resolve("missing"))).hasMessageContaining("cannot be read");
    }

    @Test
    void subfoldersBelongToOthers(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("src/test/resources/vocabulary/small/all.yaml"), folder.resolve("all.yaml"));
        Files.createDirectory(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/other.yaml"), "not: ours\n");

        assertThat(Vocabulary.load(folder).processes()).hasSize(2);
    }
}
