package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermStatisticsTest {
    private final TermStatistics statistics = new TermStatistics(1000, Map.of("the", 1000, "talks", 100, "geneva", 10));

    @Test
    void aRarerWordSaysMore() {
        assertThat(statistics.idf("the")).isZero();
        assertThat(statistics.idf("talks")).isEqualTo(2303);
        assertThat(statistics.idf("geneva")).isEqualTo(4605);
    }

    @Test
    void aWordThatTheCollectionDoesNotHaveIsRarerThanAllOthers() {
        assertThat(statistics.idf("varda")).isEqualTo(5298).isGreaterThan(statistics.idf("geneva"));
    }

    @Test
    void theProjectsOwnTableIsRead() {
        TermStatistics own = TermStatistics.load(Path.of("config/vocabulary/term-statistics.tsv"));
        assertThat(own.shareOfDocuments("the")).isEqualTo(1000);
        assertThat(own.shareOfDocuments("ceasefire")).isLessThan(10);
    }

    @ParameterizedTest(name = "line {1} of {0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {"the|3,1", "# documents|10;the|x,2", "# documents|10;# remark;the,3", "# documents|10;the|0,2"})
    void aBadLineIsNamed(String lines, int bad, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("statistics.tsv"), lines.replace(';', '\n').replace('|', '\t'));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermStatistics.load(file))
                .withMessageStartingWith(file + ":" + bad + ": ");
    }
}
