package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.TalkRound;

/**
 * The events and rounds of one process, kept up to date as mentions come and go. It always says what {@link Assembler} says
 * of the mentions that are in it; a change costs what it can affect, however long the process lasts. Mutable, not
 * thread-safe. Not to be used any more after an exception.
 */
public final class ProcessTable {
    private final Sources sources = new Sources();
    private final NavigableMap<LocalDate, Integer> reportingDays = new TreeMap<>();
    private final Bundles bundles = new Bundles();
    private final Grouping<Bundle, RoundInMaking> roundGroups = new Grouping<>(new RoundRules());
    private final Grouping<Occurrence, Group<Occurrence>> eventGroups = new Grouping<>(new EventRules());
    private final RoundTable rounds = new RoundTable();
    private final EventTable events = new EventTable(rounds);
    private int size;

    /** What a change comes to: the records that are new or changed by id, empty for an id that none has any more. */
    public record Change(SortedMap<String, Optional<Event>> events, SortedMap<String, Optional<TalkRound>> rounds) {}

    /**
     * Takes mentions out and puts others in. What is in both stays as it is.
     *
     * @param gone must be in the table
     * @param come must not be, unless also gone; all of one process, and with their story
     */
    public Change replace(Collection<Mention> gone, Collection<Mention> come) {
        Set<Mention> out = byContent(gone);
        Set<Mention> in = byContent(come);
        out.removeIf(in::remove);
        out.forEach(mention -> count(mention, -1));
        in.forEach(mention -> count(mention, 1));

        List<Report> goneReports = new ArrayList<>(reports(out));
        Set<Mention> fromAnotherSource = sources.replace(out, in);
        goneReports.addAll(reports(fromAnotherSource));
        out.addAll(fromAnotherSource);
        in.addAll(fromAnotherSource);

        Set<RoundInMaking> making = roundGroups.replace(bundles.replace(goneReports, reports(in)));
        RoundTable.Change changedRounds = rounds.replace(
                making, making.stream().filter(roundGroups::stands).toList(), sources, lastReported());
        Set<Group<Occurrence>> happened =
                eventGroups.replace(new Replacement<>(occurrences(out), occurrences(in), List.of()));
        SortedMap<String, Optional<Event>> changedEvents = events.replace(
                happened, happened.stream().filter(eventGroups::stands).toList(), changedRounds.rows(), sources);
        return new Change(changedEvents, changedRounds.records());
    }

    /** All that the mentions come to. */
    public Assembled assembled() {
        return new Assembled(
                events.records(),
                rounds.records(),
                roundGroups.alone().stream()
                        .flatMap(bundle -> bundle.reports().stream())
                        .map(Report::mention)
                        .sorted(MentionOrder.BY_CONTENT)
                        .toList());
    }

    /** Number of mentions. */
    public int size() {
        return size;
    }

    private void count(Mention mention, int by) {
        size += by;
        @Nullable LocalDate day = ReportingDay.of(mention);
        if (day != null) {
            reportingDays.merge(day, by, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    private @Nullable LocalDate lastReported() {
        return reportingDays.isEmpty() ? null : reportingDays.lastKey();
    }

    private List<Report> reports(Collection<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.getKind() == MentionKind.round)
                .map(mention -> Report.of(mention, sources))
                .toList();
    }

    private static List<Occurrence> occurrences(Collection<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.getKind() == MentionKind.event)
                .map(Occurrence::of)
                .toList();
    }

    private static Set<Mention> byContent(Collection<Mention> mentions) {
        Set<Mention> set = new TreeSet<>(MentionOrder.BY_CONTENT);
        set.addAll(mentions);
        return set;
    }
}
