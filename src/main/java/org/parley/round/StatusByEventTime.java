package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;
import org.parley.model.StatusReport;

/**
 * What became of a round, by the time of the news and not of its arrival.
 *
 * @param turnsOn the day of news of the process from which silence on this round says something: that a session is over, or
 *     that a meeting is overdue; null when it never does
 * @param history who said what when, oldest first, unknown days last
 */
record StatusByEventTime(
        RoundStatus status, boolean overdue, @Nullable LocalDate turnsOn, List<StatusReport> history) {
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

    private static final Comparator<List<Report>> MOST_SOURCES_THEN_ARTICLES = Comparator.comparingLong(
                    (List<Report> reports) -> sources(reports, report -> true))
            .thenComparingLong(reports ->
                    reports.stream().map(Report::articleId).distinct().count());

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
        RoundStatus reported = (credible.isEmpty() ? stated : credible)
                .stream()
                        .filter(report -> !over || report.phase() != Phase.ONGOING)
                        .max(LATEST_AND_FIRMEST)
                        .map(report -> met && calledOff(report) && afterStart(report, start)
                                ? RoundStatus.suspended
                                : report.mention().getStatus())
                        .orElse(RoundStatus.proposed);
        @Nullable LocalDate turnsOn = turnsOn(reported, reports, start);
        boolean turned = turnsOn != null && processLastReported != null && !processLastReported.isBefore(turnsOn);
        return new StatusByEventTime(
                turned && reported == RoundStatus.ongoing ? RoundStatus.concluded : reported,
                turned && reported == RoundStatus.scheduled,
                turnsOn,
                history(stated));
    }

    /**
     * A session that was last reported to go on must be over when the news of the process has gone on for longer than
     * sessions last: all end. That a planned meeting took place cannot be known in this way: it is only overdue.
     */
    private static @Nullable LocalDate turnsOn(RoundStatus reported, List<Report> reports, @Nullable LocalDate start) {
        return switch (reported) {
            case scheduled -> start == null ? null : start.plusDays(OVERDUE_AFTER + 1);
            case ongoing ->
                reports.stream()
                        .filter(report -> report.phase() == Phase.ONGOING)
                        .flatMap(report -> Stream.of(
                                Optional.ofNullable(report.reported()),
                                Optional.ofNullable(report.timing().end())))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(lastSeen -> lastSeen.plusDays(Timing.LONGEST_SESSION + 1))
                        .orElse(null);
            default -> null;
        };
    }

    /**
     * Whether the sides sat down: as many sources or more saw it as say that it was called off. An article that says both
     * speaks of two meetings, and what it says of this one is that it was called off. Where nobody called it off, it is
     * enough that somebody recalls it.
     */
    private static boolean met(List<Report> stated, @Nullable LocalDate start) {
        Set<String> articles = stated.stream()
                .filter(StatusByEventTime::calledOff)
                .map(Report::articleId)
                .collect(Collectors.toSet());
        List<Report> calledOff = stated.stream()
                .filter(report ->
                        calledOff(report) && ((start != null && !before(report, start)) || stands(report, stated)))
                .toList();
        List<Report> seen = stated.stream()
                .filter(report -> report.witnessed() && !articles.contains(report.articleId()))
                .toList();
        return seen.isEmpty()
                ? calledOff.isEmpty() && stated.stream().anyMatch(report -> recalls(report, start))
                : MOST_SOURCES_THEN_ARTICLES.compare(seen, calledOff) >= 0;
    }

    private static boolean recalls(Report report, @Nullable LocalDate start) {
        return report.phase().held() && report.reported() != null && (start == null || !before(report, start));
    }

    /** True when nobody, after the meeting was called off, expected it again. */
    private static boolean stands(Report calledOff, List<Report> stated) {
        @Nullable LocalDate day = calledOff.reported();
        return day != null
                && stated.stream()
                        .noneMatch(report -> report.phase() == Phase.AHEAD
                                && report.reported() != null
                                && report.reported().isAfter(day));
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
        return stated.stream()
                .map(report -> StatusReport.newBuilder()
                        .setStatus(report.mention().getStatus())
                        .setAsOf(report.reported())
                        .setArticleId(report.articleId())
                        .build())
                .distinct()
                .toList();
    }
}
