package org.parley.story;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many articles a story in the making has of each day: what it says to a newcomer takes no look at each of them. */
final class Days {
    private final int windowDays;
    private final TreeMap<Long, Integer> dated = new TreeMap<>();
    private int all;

    Days(int windowDays) {
        this.windowDays = windowDays;
    }

    void add(@Nullable LocalDate day) {
        all++;
        if (day != null) {
            dated.merge(day.toEpochDay(), 1, Integer::sum);
        }
    }

    void remove(@Nullable LocalDate day) {
        all--;
        if (day != null) {
            dated.computeIfPresent(day.toEpochDay(), (key, count) -> count == 1 ? null : count - 1);
        }
    }

    boolean isEmpty() {
        return all == 0;
    }

    /** What the articles say against one of this day, links left aside. An unknown day is near to all. */
    long against(@Nullable LocalDate day) {
        long far = day == null ? 0 : outside(day.toEpochDay());
        return far * Weights.OUTSIDE_WINDOW + (all - far) * Weights.UNLINKED;
    }

    private long outside(long day) {
        return sum(dated.headMap(day - windowDays, false)) + sum(dated.tailMap(day + windowDays, false));
    }

    private static long sum(SortedMap<Long, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
