package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramCodeTest {
    private static final String PROSE = "The next meeting will be held in spring, officials said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.log(\"category \" + id);",
                "if (page == 7) { document.getElementById('x').style.display = 'none'; }",
                "window.dataLayer = window.dataLayer || [];",
                "var player = new Player({id: 'a1'});",
                "(function () { init(); })();",
                ".header { color: red }",
            })
    void codeBeforeProseIsCutOffIt(String code) {
        assertThat(prose(code + PROSE)).containsExactly(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They agreed on $5 billion (about 4 billion euros) in aid.",
                "\"[The ministers] expressed readiness to go on,\" it said.",
                "The vote (52-48) was close; the minister left.",
                "He wrote: \"a > b\" means nothing to voters.",
            })
    void proseWithSignsOfCodeStays(String prose) {
        assertThat(prose(prose)).containsExactly(prose);
    }

    @Test
    void shortcodesAreCutOutOfProse() {
        assertThat(prose("[ad_1] " + PROSE)).containsExactly(PROSE);
        assertThat(prose("[caption id=\"a\" width=\"3\"]")).isEmpty();
    }

    @Test
    void everyCharacterIsInOneStretch() {
        String line = PROSE + " console.log('a'); " + PROSE;

        assertThat(String.join(
                                "",
                                ProgramCode.split(line).stream()
                                        .map(ProgramCode.Stretch::text)
                                        .toList())
                        .replace(" ", ""))
                .isEqualTo(line.replace(" ", ""));
    }

    private static List<String> prose(String line) {
        return ProgramCode.split(line).stream()
                .filter(stretch -> !stretch.isCode())
                .map(ProgramCode.Stretch::text)
                .toList();
    }
}
