package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.TalkRound;

/**
 * The rows of one process. A row depends on its own reports; on the others that claim its name; on its neighbours on the
 * track; and on the last day of news of the process. A change makes anew those rows alone that it can reach in one of these
 * ways. Mutable, not thread-safe.
 */
final class RoundTable {
    private final Map<RoundInMaking, RoundRow> rows = new LinkedHashMap<>();
    private final Names<RoundRow> names = new Names<>();
    private final Map<String, RoundTrack> tracks = new HashMap<>();
    private final NavigableMap<LocalDate, Set<RoundInMaking>> turning = new TreeMap<>();
    private final Map<String, DaysIndex<RoundRow>> sessions = new HashMap<>();
    private @Nullable LocalDate lastReported;

    /**
     * What a change comes to.
     *
     * @param records new or changed ones by id, empty for an id that no row has any more
     * @param rows those that came, went, or were made anew
     */
    record Change(SortedMap<String, Optional<TalkRound>> records, Collection<RoundRow> rows) {}

    /** A change while it is worked through. */
    private static final class Work {
        /** Rows that are taken out. */
        private final List<RoundRow> old = new ArrayList<>();
        /** Rows that are put in. */
        private final List<RoundRow> fresh = new ArrayList<>();
        /** Rows with a name of which the claims changed. */
        private final Set<RoundRow> renamed = new LinkedHashSet<>();
        /** Rows with other neighbours. */
        private final Set<RoundRow> moved = new LinkedHashSet<>();
        /** The records that rows had before. */
        private final Map<String, TalkRound> before = new HashMap<>();

        void remember(RoundRow row) {
            if (row.record() != null) {
                before.putIfAbsent(row.record().getRoundId(), row.record());
            }
        }
    }

    /**
     * Takes rounds out and puts others in.
     *
     * @param gone rounds of which the reports changed or which are no more
     * @param come rounds as they are now; those that changed are in both
     */
    Change replace(
            Collection<RoundInMaking> gone,
            Collection<RoundInMaking> come,
            Sources sources,
            @Nullable LocalDate processLastReported) {
        Set<RoundInMaking> anew = new LinkedHashSet<>(come);
        Set<RoundInMaking> out = new LinkedHashSet<>(gone);
        for (RoundInMaking round : turnedUntil(processLastReported)) {
            if (out.add(round)) {
                anew.add(round);
            }
        }
        lastReported = processLastReported;
        Work work = new Work();
        out.forEach(round -> takeOut(round, work));
        anew.forEach(round -> putIn(round, sources, work));
        work.renamed.removeAll(work.old);
        work.renamed.addAll(work.fresh);
        work.renamed.forEach(row -> rename(row, work));
        return finish(work);
    }

    /** Rows for which it makes a difference whether the news ends where it did or where it does now. */
    private List<RoundInMaking> turnedUntil(@Nullable LocalDate last) {
        if (Objects.equals(last, lastReported)) {
            return List.of();
        }
        boolean onward = lastReported == null || (last != null && last.isAfter(lastReported));
        @Nullable LocalDate from = onward ? lastReported : last;
        LocalDate to = Objects.requireNonNull(onward ? last : lastReported, "the later of two that differ");
        return (from == null ? turning.headMap(to, true) : turning.subMap(from, false, to, true))
                .values().stream().flatMap(Set::stream).toList();
    }

    private void takeOut(RoundInMaking round, Work work) {
        @Nullable RoundRow row = rows.remove(round);
        if (row == null) {
            return;
        }
        work.old.add(row);
        work.remember(row);
        row.claims().forEach(name -> names.release(name, row, work.renamed));
        leaveTrack(row, work);
        if (row.turnsOn() != null) {
            turning.get(row.turnsOn()).remove(round);
            if (turning.get(row.turnsOn()).isEmpty()) {
                turning.remove(row.turnsOn());
            }
        }
        if (row.city() != null && row.sat() != null) {
            sessions.get(row.city()).remove(row.sat(), row);
        }
    }

    private void putIn(RoundInMaking round, Sources sources, Work work) {
        RoundRow row = new RoundRow(round.reports(), sources, lastReported);
        rows.put(round, row);
        work.fresh.add(row);
        row.claims().forEach(name -> names.claim(name, row, work.renamed));
        if (row.turnsOn() != null) {
            turning.computeIfAbsent(row.turnsOn(), any -> new LinkedHashSet<>()).add(round);
        }
        if (row.city() != null && row.sat() != null) {
            sessions.computeIfAbsent(row.city(), any -> new DaysIndex<>()).add(row.sat(), row);
        }
    }

    private void rename(RoundRow row, Work work) {
        String id = names.free(row.name()) ? row.name() : row.name() + "-" + row.key();
        @Nullable TalkRound known = row.record();
        if (known != null && known.getRoundId().equals(id)) {
            return;
        }
        work.remember(row);
        if (known != null) {
            leaveTrack(row, work);
        }
        row.id(id);
        @Nullable String track = row.track();
        if (track != null) {
            tracks.computeIfAbsent(track, any -> new RoundTrack()).add(row, work.moved);
        }
        work.moved.add(row);
    }

    private void leaveTrack(RoundRow row, Work work) {
        @Nullable String track = row.track();
        if (track != null) {
            tracks.get(track).remove(row, work.moved);
            if (tracks.get(track).isEmpty()) {
                tracks.remove(track);
            }
        }
    }

    private Change finish(Work work) {
        work.moved.removeAll(work.old);
        work.moved.forEach(work::remember);
        SortedMap<String, Optional<TalkRound>> changed = new TreeMap<>();
        work.before.keySet().forEach(id -> changed.put(id, Optional.empty()));
        for (RoundRow row : work.moved) {
            @Nullable String name = row.track();
            @Nullable RoundTrack track = name == null ? null : tracks.get(name);
            row.finish(track == null ? null : track.before(row), track == null ? null : track.after(row));
            changed.put(row.id(), Optional.ofNullable(row.record()));
        }
        work.before.forEach((id, old) -> changed.computeIfPresent(
                id, (same, now) -> now.map(TalkRound::getVersion).equals(Optional.of(old.getVersion())) ? null : now));
        work.moved.addAll(work.old);
        return new Change(changed, work.moved);
    }

    /** Rounds that sat in a city on some of the days. */
    List<RoundRow> sitting(String city, Days days) {
        @Nullable DaysIndex<RoundRow> inCity = sessions.get(city);
        return inCity == null ? List.of() : inCity.overlapping(days);
    }

    /** By id. */
    List<TalkRound> records() {
        return rows.values().stream()
                .map(RoundRow::record)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(TalkRound::getRoundId))
                .toList();
    }
}
