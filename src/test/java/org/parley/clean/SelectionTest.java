package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final String BODY =
            "The ferry workers and the port met in the old town hall on Monday and agreed on nothing.";

    @Test
    void aSentenceWithWhichATextBeginsBelongsToIt() {
        assertThat(select("Both sides of the strike say that it could go on until the end of the summer", false, true))
                .containsExactly(true, true);
    }

    @Test
    void aLabelWithWhichATextBeginsDoesNot() {
        assertThat(select("Harbour News", false, true)).containsExactly(false, true);
    }

    @Test
    void aSentenceAboveWhatIsCutStaysCut() {
        assertThat(select(
                        "Both sides of the strike say that it could go on until the end of the summer",
                        false,
                        false,
                        true))
                .containsExactly(false, false, true);
    }

    private static boolean[] select(String first, boolean... model) {
        String more = model.length > 2 ? "\n\nMore news" : "";
        return Selection.of(new Page(TextLines.of(first + more + "\n\n" + BODY), null), model);
    }
}
