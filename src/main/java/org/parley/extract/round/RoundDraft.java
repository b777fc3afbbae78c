package org.parley.extract.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.Where;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.model.EdtfDate;
import org.parley.model.RoundStatus;

/** A round while the sentences of its article are being put together. Confined to one extraction. */
final class RoundDraft {
    /** For so long after its day, talks that "had been due" may still be awaited; later they are recalled. */
    private static final int DAYS_OF_DOUBT = 3;

    final List<RoundReport> reports = new ArrayList<>();
    private final Map<String, Map<String, Participant>> roles = new HashMap<>();
    final String process;
    private final @Nullable LocalDate today;

    @Nullable
    Where place;

    @Nullable
    Integer number;

    RoundDates dates = RoundDates.NONE;

    @Nullable
    RoundStatus status;

    @Nullable
    RoundReport decisive;

    private int dateWeight;

    RoundDraft(String process, @Nullable LocalDate today) {
        this.process = process;
        this.today = today;
    }

    /** Whether a report can be about this round: no slot contradicts, and it is not one that is over against one to come. */
    boolean accepts(RoundReport report) {
        if (report.process() != null && !report.process().equals(process) && !vague(report)) {
            return false;
        }
        Where where = report.place();
        if (where != null && place != null) {
            if (!where.country().equals(place.country())
                    || (where.city() != null
                            && place.city() != null
                            && !where.city().equals(place.city()))) {
                return false;
            }
        }
        Integer ordinal = report.phrase().number();
        if (ordinal != null && number != null && !ordinal.equals(number)) {
            return false;
        }
        return phasesFit(report) && datesFit(report);
    }

    private static boolean vague(RoundReport report) {
        return report.phrase().definite()
                && !report.phrase().qualified()
                && report.place() == null
                && report.phrase().owners().isEmpty();
    }

    private boolean phasesFit(RoundReport report) {
        Phase here = Phase.of(status);
        Phase there = Phase.of(statusOf(report));
        Order order = report.phrase().order();
        if (order == Order.NEW || order == Order.UPCOMING) {
            return here == Phase.BEFORE || here == Phase.OFF || here == Phase.UNKNOWN;
        }
        if (order == Order.PAST) {
            return here == Phase.AFTER || here == Phase.UNKNOWN;
        }
        boolean resumed = status == RoundStatus.suspended && there == Phase.ON && dates.end() != null;
        return !(resumed
                || (here == Phase.BEFORE && there == Phase.AFTER)
                || (here == Phase.AFTER && there == Phase.BEFORE));
    }

    private boolean datesFit(RoundReport report) {
        if (report.date() == null || report.dateRole() == DateRole.NONE) {
            return true;
        }
        RoundDates there = RoundDates.of(report);
        return near(first(dates), first(there))
                || dates.areEndsOfOne(there)
                || status == RoundStatus.postponed
                || statusOf(report) == RoundStatus.postponed;
    }

    private static @Nullable EdtfDate first(RoundDates dates) {
        return dates.start() != null ? dates.start() : dates.end();
    }

    /** Whether two dates can be days of one round: they overlap, or lie within a few days. */
    private static boolean near(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        if (one == null || other == null || one.getEarliest() == null || other.getEarliest() == null) {
            return true;
        }
        LocalDate late = one.getEarliest().isAfter(other.getEarliest()) ? one.getEarliest() : other.getEarliest();
        LocalDate early = one.getLatest().isBefore(other.getLatest()) ? one.getLatest() : other.getLatest();
        return ChronoUnit.DAYS.between(early, late) <= 4;
    }

    void add(RoundReport report) {
        reports.add(report);
        if (place == null
                || (place.city() == null
                        && report.place() != null
                        && report.place().exact())) {
            place = report.place() == null ? place : report.place();
        }
        number = number == null ? report.phrase().number() : number;
        if (report.date() != null && report.dateRole() != DateRole.NONE) {
            RoundDates there = RoundDates.of(report);
            boolean firmer = report.dateWeight() > dateWeight;
            dates = firmer ? joined(there, dates) : joined(dates, there);
            dateWeight = Math.max(dateWeight, report.dateWeight());
        }
        @Nullable RoundStatus said = statusOf(report);
        boolean firm = report.status() != null;
        boolean wasFirm = decisive != null && decisive.status() != null;
        if (said != null && (status == null || (firm && (!wasFirm || overrides(said, report))))) {
            status = said;
            decisive = report;
        }
        report.roles().forEach((role, actors) -> actors.forEach(actor -> join(role, actor)));
    }

    /** News of an end or a halt outweighs an earlier sentence that still looks forward to the round, or sees it under way. */
    private boolean overrides(RoundStatus said, RoundReport report) {
        boolean sufficient = report.sufficient();
        return switch (Phase.of(said)) {
            case OFF ->
                (Phase.of(status) == Phase.BEFORE && said == RoundStatus.cancelled)
                        || (status == RoundStatus.proposed && said == RoundStatus.postponed && sufficient)
                        || (status == RoundStatus.scheduled && said == RoundStatus.suspended)
                        || (status == RoundStatus.ongoing && said == RoundStatus.suspended);
            case ON -> (sufficient && Phase.of(status) == Phase.BEFORE) || status == RoundStatus.rejected;
            case BEFORE ->
                status == RoundStatus.rejected
                        || (status == RoundStatus.proposed && said == RoundStatus.scheduled && report.date() != null);
            case AFTER -> sufficient && status == RoundStatus.ongoing;
            default -> false;
        };
    }

    /** @param one what is said more firmly, or first */
    private static RoundDates joined(RoundDates one, RoundDates other) {
        boolean sharper =
                one.start() != null && other.start() != null && vagueness(other.start()) < vagueness(one.start());
        RoundDates both = new RoundDates(
                one.start() == null || sharper ? other.start() : one.start(),
                one.end() == null ? other.end() : one.end(),
                one.window() == null ? other.window() : one.window());
        // an end before the beginning is the day of something else: what is said more firmly holds alone
        return both.isInOrder() ? both : one;
    }

    /** Days that a date leaves open; an approximate one counts as less sure than an exact one of the same length. */
    private static long vagueness(EdtfDate date) {
        if (date.getEarliest() == null || date.getLatest() == null) {
            return Long.MAX_VALUE;
        }
        long days = 2 * ChronoUnit.DAYS.between(date.getEarliest(), date.getLatest());
        return date.getEdtf().contains("~") ? days + 1 : days;
    }

    private void join(String role, Participant actor) {
        roles.computeIfAbsent(role, unused -> new LinkedHashMap<>()).putIfAbsent(actor.key(), actor);
    }

    /** Who has a role, each once, in the order in which they are named. */
    List<Participant> role(String name) {
        return List.copyOf(roles.getOrDefault(name, Map.of()).values());
    }

    /** What a report says of the status, or what its date or its words imply. */
    @Nullable
    RoundStatus statusOf(RoundReport report) {
        @Nullable RoundStatus said = report.status();
        @Nullable
        Boolean future = report.date() == null ? null : isFuture(report.date().date());
        if (future != null && report.dateRole() != DateRole.NONE) {
            if (said == null) {
                return Boolean.TRUE.equals(future) ? RoundStatus.scheduled : RoundStatus.concluded;
            }
            if (future && (said == RoundStatus.concluded || said == RoundStatus.ongoing)) {
                return RoundStatus.scheduled;
            }
            if (isLongPast(report.date().date()) && said == RoundStatus.scheduled) {
                return RoundStatus.concluded;
            }
        }
        if (said != null && report.phrase().order() == Order.UPCOMING) {
            return ofUpcoming(said);
        }
        if (said != null) {
            return said;
        }
        return switch (report.phrase().order()) {
            case PAST -> RoundStatus.concluded;
            case UPCOMING -> RoundStatus.scheduled;
            default -> null;
        };
    }

    /** "Pulled out of planned talks", "the failure of upcoming talks would": they have not begun. */
    private static RoundStatus ofUpcoming(RoundStatus said) {
        return switch (said) {
            case suspended -> RoundStatus.cancelled;
            case concluded -> RoundStatus.scheduled;
            default -> said;
        };
    }

    /** The first that is said of why an actor stays away, or null. */
    @Nullable
    String reasonOf(Participant absent) {
        return reports.stream()
                .map(report -> report.reasons().get(absent.key()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first that is said of what came of it, or null. */
    @Nullable
    String outcome() {
        return reports.stream()
                .map(RoundReport::outcome)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The names of its own that the article gives it. */
    List<String> aliases() {
        return reports.stream()
                .map(report -> report.phrase().alias())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether its first day, if known, is still to come. */
    boolean startsAfterToday() {
        return dates.start() != null && Boolean.TRUE.equals(isFuture(dates.start()));
    }

    private boolean isLongPast(EdtfDate date) {
        return today != null && date.getLatest() != null && date.getLatest().isBefore(today.minusDays(DAYS_OF_DOUBT));
    }

    private @Nullable Boolean isFuture(EdtfDate date) {
        if (today == null || date.getEarliest() == null || date.getLatest() == null) {
            return null;
        }
        if (date.getEarliest().isAfter(today)) {
            return true;
        }
        return date.getLatest().isBefore(today) ? false : null;
    }
}
