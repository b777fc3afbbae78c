package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the signals of both kinds of pages show of the lines of a small text. */
class CommonSignalsTest {
    private static final String PROSE = "The envoys said on Monday that they had agreed to meet again in the spring.";
    private static final int WORDS = 15;

    @ParameterizedTest
    @CsvSource({
        "words, 15",
        "characters, 61",
        "length-of-words, 3.81",
        "end, 0",
        "start, 0",
        "grammar, 0.5",
        "capitals, 0.13",
        "numbers, 0",
        "commas, 0",
        "symbols, 0",
        "prose, 1",
        "noise, -1"
    })
    void aSentenceShowsItsForm(String signal, double number) {
        assertThat(seen(signal, 0, PROSE)).isCloseTo(number, within(0.1));
    }

    @Test
    void linesCountTheWayToTheNextProseAndTheNextNoise() {
        String[] page = {"Menu", PROSE, "Short", "Share this article", "Short", PROSE + " Again."};
        assertThat(seen("since-prose", 2, page)).isEqualTo(1);
        assertThat(seen("until-prose", 2, page)).isEqualTo(3);
        assertThat(seen("since-noise", 5, page)).isEqualTo(2);
        assertThat(seen("until-noise", 2, page)).isEqualTo(1);
        assertThat(seen("since-noise", 0, page)).isEqualTo(60);
        assertThat(seen("noise-before", 5, page)).isEqualTo(0.4);
        assertThat(seen("noise-after", 2, page)).isCloseTo(0.33, within(0.01));
        assertThat(seen("noise-after", 5, page)).isZero();
    }

    @Test
    void theNeighbourhoodIsMeasuredOnEachSide() {
        String[] page = {"Menu of words", PROSE, "Short", PROSE + " Again."};
        assertThat(seen("words-within-2-before", 2, page)).isEqualTo((3 + WORDS) / 2.0);
        assertThat(seen("prose-within-2-before", 2, page)).isCloseTo(WORDS / (3.0 + WORDS), within(0.01));
        assertThat(seen("prose-within-2-after", 2, page)).isEqualTo(1);
        assertThat(seen("words-within-10-before", 0, page)).isEqualTo(Signal.NONE);
        assertThat(seen("prose-within-25-after", 3, page)).isEqualTo(Signal.NONE);
    }

    @Test
    void thePlaceOnThePageIsMeasuredInWordsAndProse() {
        String[] page = {"Menu", PROSE, "Short", PROSE + " Again."};
        assertThat(seen("prose-before", 2, page)).isCloseTo(0.48, within(0.01));
        assertThat(seen("words-before", 0, page)).isZero();
        assertThat(seen("prose-on-page", 0, page)).isEqualTo(2 * WORDS + 1);
        assertThat(seen("pieces", 0, page)).isEqualTo(4);
        assertThat(seen("other-than-prose", 0, page)).isEqualTo(0.5);
        assertThat(seen("since-stretch-begins", 0, page)).isEqualTo(-1);
        assertThat(seen("since-stretch-ends", 3, page)).isEqualTo(-1);
    }

    @Test
    void theHeadlineIsKnownAndWhatStandsBelowItIsCounted() {
        String[] page = {"Home", "Envoys agree to meet", "By a reporter", PROSE};
        assertThat(seen("title", 1, page)).isEqualTo(1);
        assertThat(seen("since-title", 0, page)).isEqualTo(Signal.NONE);
        assertThat(seen("since-title", 3, page)).isEqualTo(2);
    }

    @Test
    void aListOfTeasersIsMoreRegularThanText() {
        assertThat(seen("spread-of-lengths", 1, "One two three", "Four five six", "Seven eight nine"))
                .isZero();
        assertThat(seen("spread-of-lengths", 1, "One", PROSE, "Two")).isGreaterThan(1);
    }

    @Test
    void whatStandsTwiceIsRepeated() {
        assertThat(seen("repeated", 0, "Again", "Once", "Again")).isEqualTo(1);
        assertThat(seen("repeated", 1, "Again", "Once", "Again")).isZero();
    }

    private static double seen(String signal, int line, String... lines) {
        Page page = new Page(TextLines.of(String.join("\n\n", lines)), "Envoys agree to meet");
        List<Signal<Page>> all = CommonSignals.all();
        return all.stream()
                .filter(any -> any.name().equals(signal))
                .findFirst()
                .orElseThrow()
                .measure()
                .of(page, line);
    }
}
