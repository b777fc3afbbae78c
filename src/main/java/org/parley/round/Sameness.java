package org.parley.round;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that a bundle of reports is of the round that another bundle founded: one {@link TimeRule} must hold, and
 * place, number, parties and articles speak for or against. docs/rounds.md states each rule in words.
 *
 * @param weight sum of what the rules say
 * @param time the rule by which the times fit
 */
record Sameness(int weight, TimeRule time) {
    private static final int SAME_PLACE = 3;
    private static final int SAME_NUMBER = 2;
    private static final int PARTIES_AGREE = 1;
    private static final int PARTIES_DISJOINT = -2;
    private static final int TOLD_APART = -4;
    /** Sources that make it likely that a lone other one is mistaken. */
    private static final int MANY = 3;

    /** Without place, number or agreeing parties a fitting time proves nothing. */
    private static final int ENOUGH = 4;

    /** The evidence, or null when a rule excludes that they are the same. */
    static @Nullable Sameness judge(Bundle report, RoundInMaking round) {
        Bundle founder = round.founder();
        if (!thinkable(report, founder)) {
            return null;
        }
        @Nullable TimeRule time = TimeRule.strongest(report, founder);
        if (time == null) {
            return null;
        }
        @Nullable Integer number = round.numberBefore(report);
        boolean numbered = sameTrack(report, founder) && counts(report.number()) && counts(number);
        boolean sameNumber = numbered && Objects.equals(report.number(), number);
        // outlets number differently; what they date to the same day is the same all the same
        if (numbered && !sameNumber && time != TimeRule.SAME_DAY) {
            return null;
        }
        Locus.Agreement place = report.locus().with(founder.locus());
        // "Astana-10" met in Sochi: number and track together outweigh the city
        if (place == Locus.Agreement.DIFFERENT && !sameNumber && !namesAGovernment(report, founder, time)) {
            return null;
        }
        // a city that only a vague report names must not become that of a round whose place nobody else knows
        if (report.locus().known()
                && !founder.locus().known()
                && !report.timing().exact()) {
            return null;
        }
        // without a place or a day the sides are all there is to go by
        if (place == Locus.Agreement.UNKNOWN
                && time != TimeRule.SAME_DAY
                && report.sides().differFrom(founder.sides())) {
            return null;
        }
        int weight = time.weight()
                + (place == Locus.Agreement.SAME || sameNumber ? SAME_PLACE : 0)
                + (sameNumber ? SAME_NUMBER : 0)
                + parties(report, founder)
                + (time != TimeRule.SAME_DAY && round.toldApart(report) ? TOLD_APART : 0);
        return new Sameness(weight, time);
    }

    /** False only when {@link #judge} excludes them whatever their times and whatever else joins the round. */
    private static boolean thinkable(Bundle report, Bundle founder) {
        return counts(report.number())
                || report.locus().with(founder.locus()) != Locus.Agreement.DIFFERENT
                || (founder.votes() >= MANY && report.timing().exact());
    }

    /** False only when {@link #judge} excludes them whatever else joins the round. */
    static boolean comparable(Bundle report, Bundle founder) {
        return thinkable(report, founder) && TimeRule.strongest(report, founder) != null;
    }

    /** 'The first talks in two years' is no number, and no reader can always tell it from one. */
    private static boolean counts(@Nullable Integer number) {
        return number != null && number > 1;
    }

    /**
     * 'A summit with Pyongyang' is not held there: the capital of a side stands for its government. So a lone report that
     * places the sides at home, on a day on which many saw the same sides meet elsewhere, does not contradict them.
     */
    private static boolean namesAGovernment(Bundle report, Bundle founder, TimeRule time) {
        return (time == TimeRule.SAME_DAY || time == TimeRule.ONE_DAY_APART)
                && founder.votes() >= MANY
                && founder.votes() > report.votes()
                && report.sides().agreeWith(founder.sides())
                && report.locus().country() != null
                && report.sides().speakFor().contains(report.locus().country());
    }

    private static int parties(Bundle report, Bundle founder) {
        if (report.sides().agreeWith(founder.sides())) {
            return PARTIES_AGREE;
        }
        return report.sides().disjointFrom(founder.sides()) ? PARTIES_DISJOINT : 0;
    }

    private static boolean sameTrack(Bundle a, Bundle b) {
        @Nullable
        String one = a.locus().track() != null ? a.locus().track() : a.locus().city();
        @Nullable
        String other = b.locus().track() != null ? b.locus().track() : b.locus().city();
        return one != null && one.equals(other);
    }

    boolean enough() {
        return weight >= ENOUGH;
    }

    /** Time does not contradict; acceptable where only one round comes into question. */
    boolean possible() {
        return weight >= 1;
    }
}
