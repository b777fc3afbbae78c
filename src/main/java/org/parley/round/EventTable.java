package org.parley.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;

/** The events of one process, each in the round in the course of which it happened. Mutable, not thread-safe. */
final class EventTable {
    private final Map<Group<Occurrence>, EventRow> rows = new LinkedHashMap<>();
    private final Names<EventRow> names = new Names<>();
    private final Map<String, DaysIndex<EventRow>> byCity = new HashMap<>();
    private final RoundTable rounds;

    EventTable(RoundTable rounds) {
        this.rounds = rounds;
    }

    /**
     * Takes events out and puts others in.
     *
     * @param gone events of which the mentions changed or which are no more
     * @param come events as they are now; those that changed are in both
     * @param changedRounds rows of {@link #rounds} that came, went, or have another id
     * @return the records that changed by id, empty for an id that no event has any more
     */
    SortedMap<String, Optional<Event>> replace(
            Collection<Group<Occurrence>> gone,
            Collection<Group<Occurrence>> come,
            Collection<RoundRow> changedRounds,
            Sources sources) {
        Set<EventRow> old = new LinkedHashSet<>();
        Set<EventRow> touched = new LinkedHashSet<>();
        gone.forEach(group -> takeOut(group, old, touched));
        come.forEach(group -> putIn(group, sources, touched));
        changedRounds.forEach(round -> touched.addAll(during(round)));
        touched.removeAll(old);
        SortedMap<String, Optional<Event>> changed = new TreeMap<>();
        Map<String, Event> before = new HashMap<>();
        old.addAll(touched);
        for (EventRow row : old) {
            if (row.record() != null) {
                before.put(row.record().getEventId(), row.record());
                changed.put(row.record().getEventId(), Optional.empty());
            }
        }
        for (EventRow row : touched) {
            String id = names.free(row.name()) ? row.name() : row.name() + "-" + row.key();
            row.finish(id, round(row));
            changed.put(id, Optional.ofNullable(row.record()));
        }
        before.forEach((id, record) -> changed.computeIfPresent(
                id, (same, now) -> now.map(Event::getVersion).equals(Optional.of(record.getVersion())) ? null : now));
        return changed;
    }

    private void takeOut(Group<Occurrence> group, Set<EventRow> old, Set<EventRow> touched) {
        @Nullable EventRow row = rows.remove(group);
        if (row != null) {
            old.add(row);
            names.release(row.name(), row, touched);
            if (row.city() != null && row.days() != null) {
                byCity.get(row.city()).remove(row.days(), row);
            }
        }
    }

    private void putIn(Group<Occurrence> group, Sources sources, Set<EventRow> touched) {
        EventRow row = new EventRow(group, sources);
        rows.put(group, row);
        touched.add(row);
        names.claim(row.name(), row, touched);
        if (row.city() != null && row.days() != null) {
            byCity.computeIfAbsent(row.city(), any -> new DaysIndex<>()).add(row.days(), row);
        }
    }

    private List<EventRow> during(RoundRow round) {
        @Nullable String city = round.city();
        @Nullable Days sat = round.sat();
        @Nullable DaysIndex<EventRow> inCity = city == null ? null : byCity.get(city);
        return inCity == null || sat == null ? List.of() : inCity.overlapping(sat);
    }

    /** The id of the one round that sat in the event's city on its day; null when none or several did. */
    private @Nullable String round(EventRow event) {
        if (event.city() == null || event.days() == null) {
            return null;
        }
        List<RoundRow> sitting = rounds.sitting(event.city(), event.days());
        return sitting.size() == 1 ? sitting.get(0).id() : null;
    }

    /** By id. */
    List<Event> records() {
        return rows.values().stream()
                .map(EventRow::record)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Event::getEventId))
                .toList();
    }
}
