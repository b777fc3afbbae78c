package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

class ContextDateTest {
    @Test
    void aDatelineWithoutAYearLeavesTheYearOpen() {
        assertThat(find("Feb. 14", "The envoys met on Friday and left without a word."))
                .contains(new Publication("XXXX-02-14", null, null, PublicationSource.text));
    }

    @Test
    void theWeekdayBesideItTellsTheYearWhenTheTextNamesOneNearby() {
        // 14 February 2017 was a Tuesday
        assertThat(find("Feb. 14", "The envoys met on Tuesday.", "The war began in December 2016."))
                .contains(new Publication(
                        "2017-02-14",
                        LocalDate.of(2017, 2, 14),
                        LocalDate.of(2017, 2, 14),
                        PublicationSource.inferred));
    }

    @Test
    void aWeekdayThatFitsNoYearInQuestionInfersNothing() {
        assertThat(find("Feb. 14", "The envoys met on Thursday.", "The war began in December 2016.")
                        .map(Publication::getEdtf))
                .contains("XXXX-02-14");
    }

    @Test
    void whatHappenedLastMonthAndIsDatedElsewhereTellsTheMonth() {
        assertThat(find(
                        null,
                        "A new round will follow the meeting in Velmora last month.",
                        "The Velmora talks, which ended on Jan. 29, brought no breakthrough."))
                .contains(new Publication("XXXX-02-XX", null, null, PublicationSource.inferred));
    }

    @Test
    void theMonthAfterDecemberIsJanuary() {
        assertThat(find(null, "The Velmora talks last month failed.", "In Velmora they had met on 12 December.")
                        .map(Publication::getEdtf))
                .contains("XXXX-01-XX");
    }

    @Test
    void datesOfOtherThingsTellNothing() {
        assertThat(find(null, "Prices rose last month.", "The Velmora talks ended on Jan. 29."))
                .isEmpty();
        assertThat(find(
                        null,
                        "The Velmora talks last month failed.",
                        "The Velmora talks began on Jan. 29 and the truce on March 2."))
                .isEmpty();
    }

    private static Optional<Publication> find(String datelineDay, String... paragraphs) {
        return new ContextDate(List.of(paragraphs)).find(Optional.ofNullable(datelineDay));
    }
}
