package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTitleTest {
    private static final String TITLE = "River provinces open third round of dam talks";
    private static final String BODY = """
            Delegates from the two river provinces met in the harbour town on Monday to settle who may use the lower dam.
            The talks, the third since spring, opened an hour late because a storm had closed the coastal road to the hall.
            Both sides agreed to exchange maps of the disputed canals before the next meeting, which is to be in October.
            """;

    @Test
    void theLineThatTheAddressRepeatsIsTheHeadline() {
        assertThat(title(
                        "https://courier.example/world/river-provinces-dam-talks-20931.html",
                        TITLE + "\nHow to keep your garden green in summer\n" + BODY))
                .contains(TITLE);
    }

    @Test
    void theLineThatTheWindowsTitleBeginsWithIsTheHeadline() {
        assertThat(title(
                        null,
                        TITLE + " - Harbour Courier\nHome\n" + TITLE + "\nA word from our sponsor of today\n" + BODY))
                .contains(TITLE);
    }

    @Test
    void theWindowsTitleAloneLosesTheNameOfItsSite() {
        assertThat(title(
                        "https://harbourcourier.example/a/river-provinces-dam-talks",
                        TITLE + " | Harbour Courier\n" + BODY))
                .contains(TITLE);
    }

    @Test
    void withoutASignTheLastLineBeforeTheTextIsTheHeadline() {
        assertThat(title(null, "News from around the harbour\n\n" + TITLE + "\n\n" + BODY))
                .contains(TITLE);
    }

    @Test
    void aTextWithoutLinesBeforeItHasNoHeadline() {
        assertThat(title("https://courier.example/river-provinces-dam-talks", BODY))
                .isEmpty();
    }

    private static Optional<String> title(@Nullable String url, String text) {
        TextLines lines = TextLines.of(text);
        return TextTitle.of(lines, MainStretch.of(lines), url);
    }
}
