package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Conflict;
import org.parley.model.Edtf;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.TalkRound;
import org.parley.vocabulary.Slug;

/**
 * The talk round that a group of reports comes to, still without an id, links and version. A builder, because copying a
 * finished record copies all its mentions.
 */
final class RoundRecord {
    private RoundRecord() {}

    /**
     * @param round without id, links and version
     * @param turnsOn see {@link StatusByEventTime#turnsOn}
     */
    record Draft(TalkRound.Builder round, @Nullable LocalDate turnsOn) {}

    /**
     * @param reports of one round, by {@link MentionOrder}
     * @param processLastReported last day of news of the whole process
     */
    static Draft of(List<Report> reports, Sources sources, @Nullable LocalDate processLastReported) {
        Dates dates = Dates.of(reports);
        Support<Place> venue = support(reports, RoundRecord::venue, place -> Objects.requireNonNull(place.getCity()));
        Support<Integer> number = support(reports, Report::number, String::valueOf);
        Support<String> track = support(reports, report -> report.mention().getTrack(), Slug::of);
        StatusByEventTime status = StatusByEventTime.of(reports, exactStart(dates), processLastReported);
        Participants who = Participants.of(reports);
        List<Conflict> conflicts = new ArrayList<>(dates.conflicts());
        for (@Nullable
        Conflict conflict : new @Nullable Conflict[] {venue.conflict("venue"), number.conflict("number")}) {
            if (conflict != null) {
                conflicts.add(conflict);
            }
        }
        List<Mention> mentions = reports.stream().map(Report::mention).toList();
        TalkRound.Builder round = TalkRound.newBuilder()
                .setProcess(mentions.get(0).getProcess())
                .setTrack(track.best())
                .setNumber(number.best())
                .setAliases(aliases(mentions))
                .setVenue(venue.best() != null ? venue.best() : anyVenue(mentions))
                .setStart(dates.start())
                .setEnd(dates.end())
                .setAnnouncedWindow(dates.window())
                .setStatus(status.status())
                .setOverdue(status.overdue())
                .setHistory(status.history())
                .setParties(who.parties())
                .setMediators(who.mediators())
                .setHosts(who.hosts())
                .setObservers(who.observers())
                .setAbsent(who.absent())
                .setOutcome(outcome(mentions))
                .setConflicts(conflicts)
                .setMentions(mentions)
                .setOutlets(outlets(mentions))
                .setIndependentSources(independent(mentions, sources))
                .setFirstReported(reported(mentions, true))
                .setLastReported(reported(mentions, false))
                .setConfidence(Confidence.of(mentions, sources, !conflicts.isEmpty()));
        return new Draft(round, status.turnsOn());
    }

    /** Who reports it from there or afterwards knows better than who foresees it. */
    private static <T> Support<T> support(
            List<Report> reports, Function<Report, @Nullable T> read, Function<T, String> shown) {
        return Support.of(reports, read, shown, report -> report.witnessed() ? 3 : 2);
    }

    private static @Nullable Place venue(Report report) {
        @Nullable Place venue = report.mention().getVenue();
        return venue == null || venue.getCity() == null ? null : venue;
    }

    private static @Nullable Place anyVenue(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::getVenue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate exactStart(Dates dates) {
        return dates.start() != null && Edtf.isOneDay(dates.start())
                ? dates.start().getEarliest()
                : null;
    }

    private static List<String> aliases(List<Mention> mentions) {
        return List.copyOf(new TreeSet<>(mentions.stream()
                .flatMap(mention -> mention.getAliases().stream())
                .toList()));
    }

    /** By the latest report that says so; news before what other articles only recall. */
    private static @Nullable String outcome(List<Mention> mentions) {
        @Nullable String news = lastOutcome(mentions, mention -> !mention.getBackground());
        return news != null ? news : lastOutcome(mentions, Mention::getBackground);
    }

    private static @Nullable String lastOutcome(List<Mention> mentions, Predicate<Mention> which) {
        return mentions.stream()
                .filter(which)
                .map(Mention::getOutcome)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    static List<String> outlets(Collection<Mention> mentions) {
        return List.copyOf(new TreeSet<>(mentions.stream()
                .map(Mention::getOutlet)
                .filter(Objects::nonNull)
                .toList()));
    }

    static int independent(Collection<Mention> mentions, Sources sources) {
        return (int) mentions.stream().map(sources::of).distinct().count();
    }

    static @Nullable LocalDate reported(Collection<Mention> mentions, boolean first) {
        List<LocalDate> days = mentions.stream()
                .map(ReportingDay::of)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get(first ? 0 : days.size() - 1);
    }
}
