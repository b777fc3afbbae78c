package org.parley.app.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.print.Ink;
import org.parley.clean.PagePart;
import org.parley.clean.PagePlace;

class PageTextTest {
    private static final PagePart MENU = new PagePart(new PagePlace.Path("body > nav"), "Home World", "navigation");
    private static final PagePart BODY = new PagePart(new PagePlace.Path("article > p"), "They met.", null);

    @Test
    void whatIsCutStandsBesideWhatIsKeptWithItsReasonAndPlace() {
        assertThat(new PageText(Ink.PLAIN).lines(List.of(MENU, BODY)))
                .isEqualTo("  - [navigation, body > nav] Home World\n  + They met.");
    }

    @Test
    void onATerminalBothHaveTheirColour() {
        assertThat(new PageText(Ink.COLOURED).lines(List.of(MENU, BODY)))
                .contains("\u001B[31m  - [navigation", "\u001B[32m  + They met.\u001B[0m");
    }

    @Test
    void longNoiseIsShownByItsBeginningAndTheArticleWhole() {
        String longText = "talks ".repeat(40).strip();
        PagePlace place = new PagePlace.Lines(7, 9);

        assertThat(new PageText(Ink.PLAIN)
                        .lines(List.of(new PagePart(place, longText, "widget"), new PagePart(place, longText, null)))
                        .lines())
                .containsExactly("  - [widget, 7-9] " + longText.substring(0, 100) + "…", "  + " + longText);
    }
}
