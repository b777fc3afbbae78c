package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.model.RoundStatus.cancelled;
import static org.parley.model.RoundStatus.concluded;
import static org.parley.model.RoundStatus.ongoing;
import static org.parley.model.RoundStatus.proposed;
import static org.parley.model.RoundStatus.scheduled;
import static org.parley.model.RoundStatus.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Mention;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;

class StatusByEventTimeTest {
    private static final LocalDate START = LocalDate.parse("2021-06-12");

    @Test
    void theLatestReportDecides() {
        assertThat(status(say("a", "2021-06-01", scheduled), say("b", "2021-06-13", concluded)))
                .isEqualTo(concluded);
    }

    @Test
    void onOneDayWhatIsAssertedGoesBeforeWhatIsHoped() {
        assertThat(status(
                        say("a", "2021-06-01", scheduled),
                        say("b", "2021-06-01", proposed).modality(Modality.hoped)))
                .isEqualTo(scheduled);
    }

    @Test
    void aReportBeforeTheStartCannotConclude() {
        assertThat(status(say("a", "2021-06-01", scheduled), say("b", "2021-06-10", concluded)))
                .isEqualTo(scheduled);
    }

    @Test
    void aReportAfterTheStartCannotExpect() {
        assertThat(status(say("a", "2021-06-12", ongoing), say("b", "2021-06-20", scheduled)))
                .isEqualTo(ongoing);
    }

    @Test
    void aMeetingThatSourcesSawBeginIsNotCalledOffByALaterSummary() {
        assertThat(status(
                        say("a", "2021-06-12", ongoing),
                        say("b", "2021-06-13", ongoing),
                        say("c", "2021-08-01", cancelled)))
                .isEqualTo(ongoing);
    }

    @Test
    void whatIsCalledOffAfterItBeganWasBrokenOff() {
        assertThat(status(say("a", "2021-06-12", ongoing), say("b", "2021-06-15", cancelled)))
                .isEqualTo(suspended);
    }

    @Test
    void aLoneReportOfTheStartYieldsToTwoThatItWasCalledOff() {
        assertThat(status(
                        say("a", "2021-06-12", ongoing),
                        say("b", "2021-06-13", cancelled),
                        say("c", "2021-06-14", cancelled)))
                .isEqualTo(cancelled);
    }

    @Test
    void aSessionIsOverWhenTheNewsGoesOnForLongerThanSessionsLast() {
        assertThat(at("2021-06-28", say("a", "2021-06-12", ongoing)).status()).isEqualTo(ongoing);
        assertThat(at("2021-06-29", say("a", "2021-06-12", ongoing)).status()).isEqualTo(concluded);
        assertThat(at("2021-06-29", say("a", "2021-06-12", ongoing).ending("2021-06-20"))
                        .status())
                .as("its last day is known")
                .isEqualTo(ongoing);
    }

    @Test
    void aMeetingOfWhichNobodySpeaksIsOverdueAndNotHeld() {
        StatusByEventTime silence = at("2021-06-27", say("a", "2021-06-01", scheduled));
        assertThat(silence.status()).isEqualTo(scheduled);
        assertThat(silence.overdue()).isTrue();
        assertThat(at("2021-06-26", say("a", "2021-06-01", scheduled)).overdue())
                .isFalse();
    }

    @Test
    void whatIsRecalledAsPastWasHeldUnlessItWasCalledOff() {
        Say recalled = say("b", "2021-06-20", concluded).background(true).starting(null);
        assertThat(status(say("a", "2021-06-01", scheduled), recalled)).isEqualTo(concluded);
        assertThat(status(say("a", "2021-06-01", cancelled), recalled)).isEqualTo(cancelled);
    }

    @Test
    void anArticleThatSaysItWasCalledOffDoesNotSeeItMeet() {
        assertThat(status(say("a", "2021-06-13", cancelled), say("a", "2021-06-13", concluded)))
                .isEqualTo(cancelled);
    }

    private static RoundStatus status(Say... reports) {
        return at(START.toString(), reports).status();
    }

    private static StatusByEventTime at(String processLastReported, Say... reports) {
        List<Mention> mentions = Stream.of(reports).map(Say::done).toList();
        Sources sources = Sources.of(mentions);
        return StatusByEventTime.of(
                mentions.stream().map(mention -> Report.of(mention, sources)).toList(),
                START,
                LocalDate.parse(processLastReported));
    }

    private static Say say(String article, String published, RoundStatus status) {
        return new Say(article)
                .on(published)
                .in("Lanby")
                .starting(START.toString())
                .status(status);
    }
}
