package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Conflict;
import org.parley.model.Edtf;
import org.parley.model.EdtfDate;

/**
 * First and last day of a round as its reports have them. Exact days go before coarse dates; a coarse date that contains
 * the chosen day agrees with it. Contradicting days are kept as conflicts.
 */
record Dates(
        @Nullable EdtfDate start,
        @Nullable EdtfDate end,
        @Nullable EdtfDate window,
        List<Conflict> conflicts) {

    /** Days for which a plan is taken to be current. */
    private static final int CURRENT_PLAN = 7;

    /** @param reports of one round, by {@link MentionOrder} */
    static Dates of(List<Report> reports) {
        Support<EdtfDate> days = days(reports);
        @Nullable EdtfDate start = days.best() != null ? firstDay(days, reports) : coarseStart(reports);
        Support<EdtfDate> ends = Support.of(reports, report -> end(report, start), EdtfDate::getEdtf, Dates::endTrust);
        List<Conflict> conflicts = new ArrayList<>();
        add(conflicts, days.conflict("start"));
        add(conflicts, exactOnly(ends).conflict("end"));
        return new Dates(start, ends.best(), window(reports), List.copyOf(conflicts));
    }

    private static Support<EdtfDate> days(List<Report> reports) {
        return Support.of(
                reports,
                report -> report.timing().exact() ? start(report) : null,
                EdtfDate::getEdtf,
                report -> report.phase() == Phase.OFF || report.phase() == Phase.PUT_BACK ? 1 : trust(report));
    }

    /**
     * The day with the best support. But 'met on Thursday' dates a session by any of its days: of the days that witnesses
     * give, the first with half of the best support or more is the one on which it began. And a plan can change: while
     * nobody has seen it begin, only the last week of news counts.
     */
    private static EdtfDate firstDay(Support<EdtfDate> days, List<Report> reports) {
        Support.Value<EdtfDate> best = days.values().get(0);
        if (days.values().stream().noneMatch(Dates::witnessed)) {
            @Nullable EdtfDate planned = days(latest(reports)).best();
            return planned != null ? planned : best.value();
        }
        EdtfDate seen = days.values().stream()
                .filter(day -> 2 * day.weight() >= best.weight() && witnessed(day))
                .map(Support.Value::value)
                .min(Comparator.comparing(EdtfDate::getEarliest))
                .orElse(best.value());
        return days.values().stream()
                .filter(day -> 2 * day.weight() >= best.weight() && expectedTheDayBefore(day, seen))
                .map(Support.Value::value)
                .findFirst()
                .orElse(seen);
    }

    /** Who comes on the second day dates the session by it; it began as expected if nobody said that it would not. */
    private static boolean expectedTheDayBefore(Support.Value<EdtfDate> day, EdtfDate seen) {
        return day.value().getEarliest().plusDays(1).equals(seen.getEarliest())
                && day.reports().stream().allMatch(report -> report.phase() == Phase.AHEAD);
    }

    private static boolean witnessed(Support.Value<EdtfDate> day) {
        return day.reports().stream().anyMatch(Report::witnessed);
    }

    /** The reports of the last week in which one gave a day. */
    private static List<Report> latest(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.timing().exact())
                .map(Report::reported)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> reports.stream()
                        .filter(report ->
                                report.reported() != null && !report.reported().isBefore(last.minusDays(CURRENT_PLAN)))
                        .toList())
                .orElse(reports);
    }

    private static void add(List<Conflict> conflicts, @Nullable Conflict conflict) {
        if (conflict != null) {
            conflicts.add(conflict);
        }
    }

    /** Who was there, or writes afterwards, knows; a plan can change, and the later the plan the less. */
    private static int trust(Report report) {
        return report.witnessed() ? 3 : 2;
    }

    /** What was said of the end before it came is a plan. */
    private static int endTrust(Report report) {
        @Nullable LocalDate end = report.timing().end();
        int exact = end != null ? 4 : 0;
        return exact + (report.phase() == Phase.MET && !report.mention().getBackground() ? 2 : 1);
    }

    private static EdtfDate start(Report report) {
        LocalDate day = report.timing().from();
        EdtfDate given = report.mention().getStart();
        return given != null && given.getEdtf().equals(day.toString())
                ? given
                : Edtf.day(day).asDate(null, null);
    }

    /** The narrowest stated date; of several the one with most sources. */
    private static @Nullable EdtfDate coarseStart(List<Report> reports) {
        Support<EdtfDate> coarse =
                Support.of(reports, report -> report.mention().getStart(), EdtfDate::getEdtf, report -> 1);
        return coarse.values().stream()
                .min(Comparator.comparing(
                        value -> value.reports().get(0).timing().precision()))
                .map(Support.Value::value)
                .orElse(null);
    }

    private static @Nullable EdtfDate end(Report report, @Nullable EdtfDate start) {
        @Nullable LocalDate exact = report.timing().end();
        @Nullable EdtfDate given = report.mention().getEnd();
        @Nullable
        EdtfDate end = given == null && exact != null ? Edtf.day(exact).asDate(null, null) : given;
        boolean beforeStart = end != null
                && end.getLatest() != null
                && start != null
                && start.getEarliest() != null
                && end.getLatest().isBefore(start.getEarliest());
        return beforeStart ? null : end;
    }

    private static Support<EdtfDate> exactOnly(Support<EdtfDate> ends) {
        return new Support<>(ends.values().stream()
                .filter(value -> Edtf.isOneDay(value.value()))
                .toList());
    }

    /** The latest window announced, kept beside a start that came of it. */
    private static @Nullable EdtfDate window(List<Report> reports) {
        return reports.stream()
                .map(report -> report.mention().getAnnouncedWindow())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
