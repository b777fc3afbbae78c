package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VisibleDateTest {
    private static final LocalDate JUNE_3 = LocalDate.of(2024, 6, 3);
    private static final String TITLE = "River provinces open third round of dam talks";
    private static final String BODY = "Delegates from the two river provinces met in the harbour town on Monday.";

    @Test
    void aDateBetweenHeadlineAndTextIsTaken() {
        assertThat(find(1, 3, "Home", TITLE, "By Mira Holt | 3 June 2024", BODY))
                .contains(JUNE_3);
    }

    @Test
    void aDateAboveTheHeadlineIsThePagesClock() {
        assertThat(find(1, 2, "3 June 2024", TITLE, BODY)).isEmpty();
    }

    @Test
    void aDateAboveTheHeadlineInOneElementWithItIsNot() {
        VisibleDate visible =
                new VisibleDate(lines("3 June 2024", TITLE, BODY), OptionalInt.of(1), 2, piece -> piece == 0);

        assertThat(visible.find()).contains(JUNE_3);
    }

    @Test
    void theDateOfAChangeIsNotTaken() {
        assertThat(find(0, 2, TITLE, "Updated: 3 June 2024", BODY)).isEmpty();
        assertThat(find(0, 3, TITLE, "Last updated", "3 June 2024", BODY)).isEmpty();
    }

    @Test
    void aDateBeforeTheDateOfAChangeIs() {
        assertThat(find(0, 2, TITLE, "3 June 2024 | Last modified on 5 July 2024", BODY))
                .contains(JUNE_3);
    }

    @Test
    void theWordPublishedCountsAboveTheHeadlineToo() {
        assertThat(find(2, 3, "Published on", "3 June 2024", TITLE, BODY)).contains(JUNE_3);
    }

    @Test
    void anOldArticleThatSaysWhenItFirstAppearedIsThatOld() {
        assertThat(find(
                        0,
                        2,
                        TITLE,
                        "5 July 2025",
                        BODY,
                        "This article was originally published on 3 June 2024 and has been updated since."))
                .contains(JUNE_3);
    }

    @Test
    void aDateInASentenceOfTheTextIsNoPublicationDate() {
        assertThat(find(0, 1, TITLE, "On 3 June 2024 the delegates of the two provinces had last met for talks.", BODY))
                .isEmpty();
    }

    @Test
    void twoDatesInFiguresShowEachOthersOrder() {
        assertThat(find(0, 3, TITLE, "6/3/2024", "6/27/2024", BODY)).contains(JUNE_3);
    }

    @Test
    void aDateInFiguresBehindALabelOfAChangeHelpsNobody() {
        assertThat(find(0, 4, TITLE, "Updated", "6/3/2024", "6/27/2024", BODY)).contains(LocalDate.of(2024, 6, 27));
    }

    @Test
    void withoutAHeadlineTheDateBesideTheAuthorOrTheReadingTimeIsTaken() {
        assertThat(findWithoutTitle(2, "Home", "by Mira HoltJune 3, 2024", BODY))
                .contains(JUNE_3);
        assertThat(findWithoutTitle(2, "Home", "June 3, 2024 | 4 min read", BODY))
                .contains(JUNE_3);
    }

    @Test
    void withoutAHeadlineABareDateIsThePagesClock() {
        assertThat(findWithoutTitle(2, "Home", "June 3, 2024", BODY)).isEmpty();
    }

    @Test
    void datesOfOtherHeadlinesAndCopyrightYearsAreNotTaken() {
        assertThat(find(
                        0,
                        1,
                        TITLE,
                        BODY,
                        BODY,
                        "Ferry to close for the winter",
                        "3 June 2024",
                        "© 2024 Harbour Courier"))
                .isEmpty();
    }

    private static Optional<LocalDate> findWithoutTitle(int body, String... lines) {
        return new VisibleDate(lines(lines), OptionalInt.empty(), body, piece -> false).find();
    }

    private static Optional<LocalDate> find(int title, int body, String... lines) {
        return new VisibleDate(lines(lines), OptionalInt.of(title), body, piece -> false).find();
    }

    private static TextLines lines(String... lines) {
        return TextLines.of(String.join("\n\n", lines));
    }
}
