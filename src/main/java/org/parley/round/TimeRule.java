package org.parley.round;

import static org.parley.round.Timing.Precision.IMPLIED;
import static org.parley.round.Timing.Precision.NONE;
import static org.parley.round.Timing.Precision.WEEK;
import static org.parley.round.Timing.Precision.YEAR;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which the time of a report can fit the time of a round. One must hold for them to be the same round; the
 * strongest that holds counts. Each compares with the founding reports of the round alone, so that vague dates cannot
 * form a chain. docs/rounds.md explains each by an example.
 */
enum TimeRule {
    /** Both give the same first day. */
    SAME_DAY(5) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return bothExact(report, founder) && daysBetween(report, founder) == 0;
        }
    },
    /** Two agencies differ by a day: time zones, 'opened' against 'arrived', a session past midnight. */
    ONE_DAY_APART(3) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return bothExact(report, founder)
                    && daysBetween(report, founder) == 1
                    && !report.sides().differFrom(founder.sides());
        }
    },
    /** A week, or a month, in which the round began. */
    WITHIN(3) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return report.timing().definite()
                    && !report.timing().exact()
                    && founder.timing().definite()
                    && Timing.gap(report.timing(), founder.timing()) == 0;
        }
    },
    /**
     * A report from a session under way dates it by its own day: 'met on Thursday' is not a new round, and talks called
     * off while they sit are those that sit.
     */
    UNDER_WAY(2) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return bothExact(report, founder)
                    && founder.says(Phase::held)
                    && (report.says(Phase::held)
                            ? sits(founder, report) || sits(report, founder)
                            : report.says(phase -> phase == Phase.OFF) && founder.witnessed() && sits(founder, report))
                    && !report.sides().differFrom(founder.sides());
        }

        private boolean sits(Bundle session, Bundle day) {
            LocalDate start = session.timing().from();
            @Nullable LocalDate end = session.timing().end();
            LocalDate last = end != null && !end.isBefore(start) ? end : start.plusDays(UNKNOWN_SESSION);
            return !day.timing().from().isBefore(start) && !day.timing().from().isAfter(last);
        }
    },
    /** Planned for one day and held, or planned anew, some days later or earlier. */
    SLIPPED(2) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return bothExact(report, founder)
                    && daysBetween(report, founder) <= LONGEST_SLIP
                    && report.onlyPlanned()
                    && !founder.says(phase -> phase == Phase.OFF)
                    && !foreseenAfter(report, founder);
        }

        /** A later day that is announced when the founder has already begun is the next round, not a delay. */
        private boolean foreseenAfter(Bundle plan, Bundle founder) {
            @Nullable LocalDate last = plan.lastReported();
            return founder.witnessed()
                    && plan.timing().from().isAfter(founder.timing().from())
                    && (last == null || last.isAfter(founder.timing().from()));
        }
    },
    /** A meeting is called off once: one report dates it by the day it was due, another by the day it was called off. */
    CALLED_OFF(2) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return report.timing().definite()
                    && founder.timing().definite()
                    && report.onlyCalledOff()
                    && founder.onlyCalledOff()
                    && Timing.gap(report.timing(), founder.timing()) <= LONGEST_SLIP;
        }
    },
    /** A session can sit for weeks: news of it from some week is of the one that began up to two weeks before. */
    STILL_SITTING(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return report.timing().precision() == WEEK
                    && report.says(Phase::held)
                    && founder.timing().exact()
                    && founder.timing().from().isBefore(report.timing().from())
                    && Timing.gap(report.timing(), founder.timing()) <= LONG_SESSION
                    && !report.sides().differFrom(founder.sides());
        }
    },
    /** 'In about a month', and then it took two: the first round that comes after a plan without a day fulfils it. */
    FULFILLED(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return report.timing().definite()
                    && !report.timing().exact()
                    && report.onlyPlanned()
                    && founder.timing().exact()
                    && founder.timing().from().isAfter(report.timing().to())
                    && Timing.gap(report.timing(), founder.timing())
                            <= (report.timing().precision() == WEEK ? A_WEEKS_WAIT : LONGEST_WAIT);
        }
    },
    /** An undated report allows the days of the round: a proposal comes before it, 'ended' within weeks after it. */
    ALLOWED(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return report.timing().precision() == IMPLIED
                    && founder.timing().definite()
                    && Timing.gap(report.timing(), founder.timing()) == 0;
        }
    },
    /** Undated reports at about the same time. */
    SAME_SEASON(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            boolean undated = report.timing().precision() == founder.timing().precision()
                    && (report.timing().precision() == IMPLIED || (recalled(report) && recalled(founder)));
            return undated && reportedWithin(SEASON, report, founder);
        }

        private boolean recalled(Bundle bundle) {
            return bundle.timing().precision() == NONE
                    && bundle.timing().written().isEmpty();
        }
    },
    /** A year is how one recalls a meeting from years away. */
    RECALLED_FROM_AFAR(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return yearOf(report, founder) && fromAnotherYear(report);
        }
    },
    /** What is recalled as past without a date is of the last months, where only one round comes into question. */
    RECENT_MEMORY(1) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            @Nullable LocalDate reported = report.lastReported();
            return report.timing().precision() == NONE
                    && report.timing().written().isEmpty()
                    && founder.timing().definite()
                    && reported != null
                    && !founder.timing().from().isAfter(reported)
                    && founder.timing().from().isAfter(reported.minusDays(MEMORY));
        }
    },
    /** A year, for a meeting of that same year: place and time alone do not decide. */
    NOT_EXCLUDED(0) {
        @Override
        boolean holds(Bundle report, Bundle founder) {
            return yearOf(report, founder);
        }
    };

    /** Days that a session of unknown length is taken to last. */
    private static final int UNKNOWN_SESSION = 5;
    /** Days after its first on which most sessions are over. */
    private static final int LONG_SESSION = 14;
    /** Days by which a dated meeting can slip and be the same; later, it is a new attempt. */
    private static final int LONGEST_SLIP = 8;
    /** Days that a meeting can come later than the month for which it was foreseen. */
    private static final int LONGEST_WAIT = 45;
    /** Days that it can come later than the week for which it was foreseen. */
    private static final int A_WEEKS_WAIT = 14;
    /** Days between two undated reports of one round. */
    private static final int SEASON = 30;
    /** Days after which a recalled, undated meeting can be any. */
    private static final int MEMORY = 90;

    private final int weight;

    TimeRule(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    abstract boolean holds(Bundle report, Bundle founder);

    /** True for what is recalled of a past that can hold several rounds: what most reported is what is recalled. */
    boolean recalls() {
        return this == RECALLED_FROM_AFAR || this == RECENT_MEMORY || this == NOT_EXCLUDED;
    }

    /** The strongest rule that holds; null when the times exclude each other. */
    static @Nullable TimeRule strongest(Bundle report, Bundle founder) {
        for (TimeRule rule : values()) {
            if (rule.holds(report, founder)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean bothExact(Bundle a, Bundle b) {
        return a.timing().exact() && b.timing().exact();
    }

    private static long daysBetween(Bundle a, Bundle b) {
        return Math.abs(ChronoUnit.DAYS.between(a.timing().from(), b.timing().from()));
    }

    private static boolean yearOf(Bundle report, Bundle founder) {
        return report.timing().precision() == YEAR
                && founder.timing().definite()
                && Timing.gap(report.timing(), founder.timing()) == 0;
    }

    private static boolean fromAnotherYear(Bundle report) {
        @Nullable LocalDate reported = report.firstReported();
        return reported != null && reported.isAfter(report.timing().to());
    }

    private static boolean reportedWithin(int days, Bundle a, Bundle b) {
        @Nullable LocalDate one = a.firstReported();
        @Nullable LocalDate other = b.firstReported();
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }
}
