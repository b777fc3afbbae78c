package org.parley.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rounds of one track in the order of their days. Mutable, not thread-safe. */
final class RoundTrack {
    private final NavigableMap<Stop, RoundRow> stops =
            new TreeMap<>(Comparator.comparing(Stop::day).thenComparing(Stop::id));

    private record Stop(LocalDate day, String id) {
        static Stop of(RoundRow row) {
            return new Stop(Objects.requireNonNull(row.day(), "a row of a track has a day"), row.id());
        }
    }

    /** @param moved takes those whose neighbours change */
    void add(RoundRow row, Collection<RoundRow> moved) {
        stops.put(Stop.of(row), row);
        noteNeighbours(row, moved);
    }

    /** @param moved takes those whose neighbours change */
    void remove(RoundRow row, Collection<RoundRow> moved) {
        noteNeighbours(row, moved);
        stops.remove(Stop.of(row));
    }

    private void noteNeighbours(RoundRow row, Collection<RoundRow> moved) {
        Stop stop = Stop.of(row);
        Stream.of(Optional.ofNullable(stops.lowerEntry(stop)), Optional.ofNullable(stops.higherEntry(stop)))
                .flatMap(Optional::stream)
                .forEach(neighbour -> moved.add(neighbour.getValue()));
    }

    @Nullable
    String before(RoundRow row) {
        @Nullable Stop stop = stops.lowerKey(Stop.of(row));
        return stop == null ? null : stop.id;
    }

    @Nullable
    String after(RoundRow row) {
        @Nullable Stop stop = stops.higherKey(Stop.of(row));
        return stop == null ? null : stop.id;
    }

    boolean isEmpty() {
        return stops.isEmpty();
    }
}
