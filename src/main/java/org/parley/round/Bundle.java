package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reports that say the same of a round: same place and date, in the same words. They are weighed
 * together, so that a date which five sources give counts for more than one that a single source gives.
 *
 * @param reports at least one, by {@link MentionOrder}
 * @param timing of the reports, with the latest end that one of them gives
 * @param number the number that most of them give
 * @param votes number of independent sources
 * @param witnessed whether one of them reports from the day itself or later that the sides met
 * @param firstReported publication day of the first; null when none is known
 * @param lastReported publication day of the last; null when none is known
 * @param foreseen the last day on which an exact day was still foreseen; null for what is not exact or was seen
 * @param phases in which they see the round
 * @param background whether all only recall it
 */
record Bundle(
        List<Report> reports,
        Timing timing,
        Locus locus,
        Sides sides,
        @Nullable Integer number,
        int votes,
        boolean witnessed,
        @Nullable LocalDate firstReported,
        @Nullable LocalDate lastReported,
        @Nullable LocalDate foreseen,
        Set<Phase> phases,
        boolean background) {

    private static final Set<Phase> PLANNED = Set.of(Phase.AHEAD, Phase.PUT_BACK);
    private static final Set<Phase> CALLED_OFF = Set.of(Phase.OFF);

    /**
     * The order in which bundles get to found rounds: exact before vague, placed before unplaced, seen before foreseen,
     * the current plan before the one it replaced, many sources before few. The rest only makes the order total.
     */
    static final Comparator<Bundle> MOST_CONCRETE_FIRST = Comparator.comparing(
                    (Bundle bundle) -> bundle.timing.precision())
            .thenComparing(bundle -> !bundle.locus.known())
            .thenComparing(bundle -> !bundle.witnessed)
            .thenComparing(Bundle::foreseen, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Comparator.comparingInt(Bundle::votes).reversed())
            .thenComparing(bundle -> bundle.timing.from(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(bundle -> bundle.first().mention(), MentionOrder.BY_CONTENT);

    /** @param reports that make one {@link Statement}, at least one, by {@link MentionOrder} */
    static Bundle of(List<Report> reports) {
        Report first = reports.get(0);
        Timing timing = first.timing();
        @Nullable
        LocalDate end = reports.stream()
                .map(report -> report.timing().end())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean witnessed = reports.stream().anyMatch(Report::witnessed);
        return new Bundle(
                List.copyOf(reports),
                new Timing(timing.precision(), timing.from(), timing.to(), end, timing.written()),
                reports.stream()
                        .map(Report::locus)
                        .filter(locus -> locus.city() != null)
                        .findFirst()
                        .orElse(first.locus()),
                Sides.union(reports),
                Support.of(reports, Report::number, String::valueOf, report -> 1)
                        .best(),
                (int) reports.stream().map(Report::source).distinct().count(),
                witnessed,
                first.reported(),
                reports.stream()
                        .map(Report::reported)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                witnessed || !timing.exact() ? null : foreseen(reports, timing.from()),
                reports.stream().map(Report::phase).collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class))),
                reports.stream().allMatch(report -> report.mention().getBackground()));
    }

    private static @Nullable LocalDate foreseen(List<Report> reports, LocalDate day) {
        return reports.stream()
                .filter(report -> report.phase() == Phase.AHEAD || report.phase() == Phase.PUT_BACK)
                .map(Report::reported)
                .filter(reported -> reported != null && !reported.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Report first() {
        return reports.get(0);
    }

    /** True when it dates a round and counts it. */
    boolean numbers() {
        return number != null && timing.definite();
    }

    /** True when every report is of a meeting yet to come, or put back. */
    boolean onlyPlanned() {
        return PLANNED.containsAll(phases);
    }

    boolean onlyCalledOff() {
        return phases.equals(CALLED_OFF);
    }

    /** True when a report sees the round in such a phase. */
    boolean says(Predicate<Phase> phase) {
        return phases.stream().anyMatch(phase);
    }
}
