package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Mention;
import org.parley.model.RoundStatus;

/** Each rule by an example for it and one against it; the names are those of docs/rounds.md. */
class SamenessTest {
    private static final String NORTH = "North";
    private static final String SOUTH = "South";

    @Test
    void sameDayAndPlaceIsTheSameRound() {
        assertThat(judge(held("a", "2021-04-06", "2021-04-06"), held("b", "2021-04-07", "2021-04-06")))
                .isEqualTo(new Sameness(8, TimeRule.SAME_DAY));
    }

    @Test
    void anotherCityOnTheSameDayIsAnotherRound() {
        assertThat(judge(
                        held("a", "2021-04-06", "2021-04-06"),
                        say("b", "2021-04-06").in("Portville").starting("2021-04-06")))
                .isNull();
    }

    @Test
    void aDayApartIsTheSameUnlessBothNameTwoSidesAndDifferentOnes() {
        assertThat(judge(held("a", "2021-04-06", "2021-04-06"), held("b", "2021-04-07", "2021-04-07")))
                .isEqualTo(new Sameness(6, TimeRule.ONE_DAY_APART));
        assertThat(judge(
                        held("a", "2021-04-06", "2021-04-06").between(NORTH, SOUTH),
                        held("b", "2021-04-07", "2021-04-07").between(NORTH, "Union")))
                .isNull();
    }

    @Test
    void aMonthThatContainsTheDayFits() {
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), held("b", "2021-05-20", "2021-04")))
                .isEqualTo(TimeRule.WITHIN);
    }

    @Test
    void aPlanForLaterThisMonthIsNotTheRoundThatHasBegun() {
        Say plan = say("b", "2021-04-10").in("Lanby").starting("2021-04").status(RoundStatus.scheduled);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), plan)).isNull();
    }

    @Test
    void aReportFromWithinTheSessionBelongsToIt() {
        assertThat(rule(
                        held("a", "2021-04-06", "2021-04-06").ending("2021-04-12"),
                        held("b", "2021-04-11", "2021-04-11")))
                .isEqualTo(TimeRule.UNDER_WAY);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), held("b", "2021-04-12", "2021-04-12")))
                .isNull();
    }

    @Test
    void aPlanSlipsByAWeekButNotByThree() {
        Say plan = say("b", "2021-03-20").in("Lanby").starting("2021-04-01").status(RoundStatus.scheduled);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), plan)).isEqualTo(TimeRule.SLIPPED);
        assertThat(rule(held("a", "2021-04-22", "2021-04-22"), plan)).isNull();
    }

    @Test
    void whatIsAnnouncedAfterTheStartIsNotADelayOfIt() {
        Say plan = say("b", "2021-04-08").in("Lanby").starting("2021-04-13").status(RoundStatus.scheduled);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), plan)).isNull();
    }

    @Test
    void whatWasCalledOffDoesNotSlip() {
        Say off = say("b", "2021-04-01").in("Lanby").starting("2021-04-01").status(RoundStatus.cancelled);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), off)).isNull();
    }

    @Test
    void aMeetingIsCalledOffOnce() {
        Say due = say("a", "2021-04-06").in("Lanby").starting("2021-04-06").status(RoundStatus.cancelled);
        Say dayOfNews =
                say("b", "2021-04-10").in("Lanby").starting("2021-04-10").status(RoundStatus.cancelled);
        Say weeksLater =
                say("c", "2021-04-20").in("Lanby").starting("2021-04-20").status(RoundStatus.cancelled);
        assertThat(rule(due, dayOfNews)).isEqualTo(TimeRule.CALLED_OFF);
        assertThat(rule(due, weeksLater)).isNull();
    }

    @Test
    void aPlanWithoutADayIsFulfilledUpToSixWeeksLate() {
        Say plan = say("b", "2021-02-01").in("Lanby").starting("2021-03").status(RoundStatus.scheduled);
        assertThat(rule(held("a", "2021-05-10", "2021-05-10"), plan)).isEqualTo(TimeRule.FULFILLED);
        assertThat(rule(held("a", "2021-06-10", "2021-06-10"), plan)).isNull();
    }

    @Test
    void anUndatedOfferFitsARoundOfTheSameSeasonOnly() {
        Say offer = say("b", "2021-02-01").in("Lanby").status(RoundStatus.proposed);
        assertThat(rule(held("a", "2021-04-06", "2021-04-06"), offer)).isEqualTo(TimeRule.ALLOWED);
        assertThat(rule(held("a", "2021-09-06", "2021-09-06"), offer)).isNull();
        assertThat(rule(held("a", "2021-01-06", "2021-01-06"), offer)).isNull();
    }

    @Test
    void aYearRecalledFromYearsAwayFitsAndOneFromTheSameYearNeedsMore() {
        Say recalled = held("b", "2024-01-01", "2021").background(true);
        assertThat(judge(held("a", "2021-04-06", "2021-04-06"), recalled))
                .isEqualTo(new Sameness(4, TimeRule.RECALLED_FROM_AFAR));
        Say sameYear = held("b", "2021-10-01", "2021").background(true);
        Sameness vague = judge(held("a", "2021-04-06", "2021-04-06"), sameYear);
        assertThat(vague).isEqualTo(new Sameness(3, TimeRule.NOT_EXCLUDED));
        assertThat(vague.enough()).isFalse();
    }

    @Test
    void trackAndNumberOutweighTheCity() {
        assertThat(rule(
                        held("a", "2021-04-07", "2021-04-06")
                                .in("Portville")
                                .track("Lanby")
                                .number(10),
                        say("b", "2021-03-01")
                                .in("Lanby")
                                .track("Lanby")
                                .number(10)
                                .starting("2021-04-06")))
                .isEqualTo(TimeRule.SAME_DAY);
    }

    @Test
    void anotherNumberIsAnotherRoundUnlessTheDayIsTheSame() {
        assertThat(judge(
                        held("a", "2021-04-06", "2021-04-06").number(3),
                        held("b", "2021-04-07", "2021-04-07").number(4)))
                .isNull();
        assertThat(judge(
                        held("a", "2021-04-06", "2021-04-06").number(3),
                        held("b", "2021-04-07", "2021-04-06").number(4)))
                .isNotNull();
    }

    @Test
    void anArticleThatNamesBothKeepsThemApart() {
        Sameness apart = judge(held("a", "2021-04-20", "2021-04-06"), held("a", "2021-04-20", "2021-04-09"));
        assertThat(apart.enough()).isFalse();
    }

    private static @Nullable Sameness judge(Say founder, Say report) {
        return Sameness.judge(bundle(report), new RoundInMaking(bundle(founder)));
    }

    private static @Nullable TimeRule rule(Say founder, Say report) {
        @Nullable Sameness sameness = judge(founder, report);
        return sameness == null ? null : sameness.time();
    }

    private static Bundle bundle(Say say) {
        Mention mention = say.done();
        return Bundle.of(List.of(Report.of(mention, Sources.of(List.of(mention)))));
    }

    private static Say say(String article, String published) {
        return new Say(article).on(published).status(RoundStatus.scheduled);
    }

    private static Say held(String article, String published, String start) {
        return say(article, published).in("Lanby").starting(start).status(RoundStatus.concluded);
    }
}
