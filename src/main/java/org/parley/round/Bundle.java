package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
        @Nullable LocalDate lastReported) {

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

    /** @param reports by {@link MentionOrder} */
    static List<Bundle> of(List<Report> reports) {
        Map<List<@Nullable Object>, List<Report>> alike = new LinkedHashMap<>();
        for (Report report : reports) {
            alike.computeIfAbsent(statement(report), key -> new ArrayList<>()).add(report);
        }
        return alike.values().stream()
                .map(Bundle::bundle)
                .sorted(MOST_CONCRETE_FIRST)
                .toList();
    }

    /** What makes two reports say the same. Undated ones do so only on the same day and at the same stage. */
    private static List<@Nullable Object> statement(Report report) {
        Timing timing = report.timing();
        List<@Nullable Object> statement = new ArrayList<>();
        statement.add(report.locus().name());
        statement.add(report.locus().name() == null ? report.locus().country() : null);
        statement.add(timing.precision());
        statement.add(timing.from());
        statement.add(timing.to());
        statement.add(timing.written());
        if (!timing.exact()) {
            statement.add(report.number());
        }
        if (!timing.definite()) {
            statement.add(report.phase());
            statement.add(timing.written().isEmpty() ? report.reported() : null);
        }
        if (timing.precision() == Timing.Precision.NONE && timing.written().isEmpty()) {
            statement.add(report.articleId());
        }
        return statement;
    }

    private static Bundle bundle(List<Report> reports) {
        Report first = reports.get(0);
        Timing timing = first.timing();
        @Nullable
        LocalDate end = reports.stream()
                .map(report -> report.timing().end())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
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
                reports.stream().anyMatch(Report::witnessed),
                first.reported(),
                reports.stream()
                        .map(Report::reported)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The last day on which an exact day was still foreseen; null for what is not exact or was seen. */
    private @Nullable LocalDate foreseen() {
        if (witnessed || !timing.exact()) {
            return null;
        }
        return reports.stream()
                .filter(report -> report.phase() == Phase.AHEAD || report.phase() == Phase.PUT_BACK)
                .map(Report::reported)
                .filter(reported -> reported != null && !reported.isAfter(timing.from()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Report first() {
        return reports.get(0);
    }

    boolean background() {
        return reports.stream().allMatch(report -> report.mention().getBackground());
    }

    /** True when every report is of a meeting yet to come, or put back. */
    boolean onlyPlanned() {
        return reports.stream().allMatch(report -> report.phase() == Phase.AHEAD || report.phase() == Phase.PUT_BACK);
    }

    /** True when a report sees the round in such a phase. */
    boolean says(Predicate<Phase> phase) {
        return reports.stream().map(Report::phase).anyMatch(phase);
    }
}
