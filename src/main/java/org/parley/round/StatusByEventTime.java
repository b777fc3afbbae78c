package org.parley.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;
import org.parley.model.StatusReport;

/**
 * What became of a round, by the time of the news and not of its arrival.
 *
 * @param history who said what when, oldest first, unknown days last
 */
record StatusByEventTime(RoundStatus status, boolean overdue, List<StatusReport> history) {
    /** Days after its day without a word before a scheduled round is overdue. */
    private static final int OVERDUE_AFTER = 14;

    /** Days after its first in which a meeting under way can be reported as called off. */
    private static final int BROKEN_OFF_WITHIN = 21;

    private static final Comparator<Report> LATEST_AND_FIRMEST = Comparator.comparing(
                    Report::reported, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(report -> firmness(report.mention().getModality()))
            .thenComparing(report -> progress(report.phase()))
            .thenComparing(report -> report.mention().getStatus())
            .thenComparing(Report::mention, MentionOrder.BY_CONTENT);

    /**
     * @param reports of one round, by {@link MentionOrder}
     * @param start its first day, when known to the day
     * @param processLastReported the last day of news of the whole process; null when unknown
     */
    static StatusByEventTime of(
            List<Report> reports, @Nullable LocalDate start, @Nullable LocalDate processLastReported) {
        List<Report> stated = reports.stream()
                .filter(report -> report.mention().getStatus() != null)
                .toList();
        boolean met = met(stated, start);
        List<Report> credible =
                stated.stream().filter(report -> credible(report, start, met)).toList();
        boolean over = over(credible);
        RoundStatus status = (credible.isEmpty() ? stated : credible)
                .stream()
                        .filter(report -> !over || report.phase() != Phase.ONGOING)
                        .max(LATEST_AND_FIRMEST)
                        .map(report -> met && calledOff(report) && afterStart(report, start)
                                ? RoundStatus.suspended
                                : report.mention().getStatus())
                        .orElse(RoundStatus.proposed);
        boolean overdue = status == RoundStatus.scheduled
                && start != null
                && processLastReported != null
                && ChronoUnit.DAYS.between(start, processLastReported) > OVERDUE_AFTER;
        return new StatusByEventTime(status, overdue, history(stated));
    }

    /** Whether the sides sat down: as many sources or more saw it as say, from its day on, that it was called off. */
    private static boolean met(List<Report> stated, @Nullable LocalDate start) {
        long seen = sources(stated, Report::witnessed);
        long calledOff = sources(stated, report -> calledOff(report) && start != null && !before(report, start));
        return seen > 0 && seen >= calledOff;
    }

    /** Whether as many sources report the end as report, after the first of them, that it goes on. */
    private static boolean over(List<Report> credible) {
        @Nullable
        LocalDate ended = credible.stream()
                .filter(report -> report.phase() == Phase.MET)
                .map(Report::reported)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return ended != null
                && sources(credible, report -> report.phase() == Phase.MET)
                        >= sources(credible, report -> report.phase() == Phase.ONGOING && !before(report, ended));
    }

    /**
     * Nobody can report the end before the beginning, or expect what has begun. A meeting that most sources saw begin was
     * broken off, not called off; much later, that is said of another. One that most say was called off was not held.
     */
    private static boolean credible(Report report, @Nullable LocalDate start, boolean met) {
        @Nullable LocalDate reported = report.reported();
        if (start == null || reported == null) {
            return true;
        }
        return switch (report.phase()) {
            case MET, ONGOING -> met && !reported.isBefore(start);
            case AHEAD -> !reported.isAfter(start);
            case PUT_BACK, OFF -> !met || !reported.isAfter(start.plusDays(BROKEN_OFF_WITHIN));
            case UNSTATED -> true;
        };
    }

    private static boolean before(Report report, LocalDate day) {
        return report.reported() != null && report.reported().isBefore(day);
    }

    private static boolean calledOff(Report report) {
        return report.phase() == Phase.OFF || report.phase() == Phase.PUT_BACK;
    }

    private static boolean afterStart(Report report, @Nullable LocalDate start) {
        return start != null && report.reported() != null && report.reported().isAfter(start);
    }

    private static long sources(List<Report> reports, Predicate<Report> which) {
        return reports.stream().filter(which).map(Report::source).distinct().count();
    }

    private static int firmness(Modality modality) {
        return switch (modality) {
            case asserted -> 3;
            case planned -> 2;
            case hoped -> 1;
            case denied -> 0;
        };
    }

    private static int progress(Phase phase) {
        return switch (phase) {
            case UNSTATED -> 0;
            case AHEAD -> 1;
            case PUT_BACK -> 2;
            case ONGOING -> 3;
            case OFF -> 4;
            case MET -> 5;
        };
    }

    private static List<StatusReport> history(List<Report> stated) {
        List<StatusReport> history = new ArrayList<>();
        for (Report report : stated) {
            StatusReport entry = StatusReport.newBuilder()
                    .setStatus(report.mention().getStatus())
                    .setAsOf(report.reported())
                    .setArticleId(report.articleId())
                    .build();
            if (!history.contains(entry)) {
                history.add(entry);
            }
        }
        return List.copyOf(history);
    }
}
