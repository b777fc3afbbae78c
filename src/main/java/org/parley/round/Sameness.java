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
    /** Without place, number or agreeing parties a fitting time proves nothing. */
    private static final int ENOUGH = 4;

    /** The evidence, or null when a rule excludes that they are the same. */
    static @Nullable Sameness judge(Bundle report, RoundInMaking round) {
        Bundle founder = round.founder();
        boolean numbered = sameTrack(report, founder) && report.number() != null && round.number() != null;
        boolean sameNumber = numbered && Objects.equals(report.number(), round.number());
        // "Astana-10" met in Sochi: number and track together outweigh the city
        Locus.Agreement place = report.locus().with(founder.locus());
        if (place == Locus.Agreement.DIFFERENT && !sameNumber) {
            return null;
        }
        @Nullable TimeRule time = TimeRule.strongest(report, founder);
        if (time == null) {
            return null;
        }
        // outlets number differently; what they date to the same day is the same all the same
        if (numbered && !sameNumber && time != TimeRule.SAME_DAY) {
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
