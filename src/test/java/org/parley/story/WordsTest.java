package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Assad's|assad",
                "Assad’s|assad",
                "don't|don",
                "O'Brien|obrien",
                "Erdoğan|erdogan",
                "U.S.|us",
                "1,500|1500",
                "3.5|35",
                "cease-fire|cease fire",
                "talks.Then|talks then",
                "«Paix»|paix",
                "St.|st",
                "'quoted'|quoted"
            })
    void foldsWhatOutletsWriteDifferently(String written, String folded) {
        assertThat(Words.of(written)).isEqualTo(List.of(folded.split(" ")));
    }

    @Test
    void leavesOutRunsThatAreNoWords() {
        assertThat(Words.of("see " + "x".repeat(41) + " here")).containsExactly("see", "here");
    }
}
