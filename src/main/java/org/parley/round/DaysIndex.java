package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Items by the days that they cover, so that those near some days are found without walking all: the cost of a question
 * does not grow with what lies far away. Items are told apart by {@code equals}. Mutable, not thread-safe.
 */
final class DaysIndex<T> {
    /**
     * Binary order of length, then first day. Spans of one order are shorter than twice each other, so those that overlap
     * some days begin at most one such length before them.
     */
    private final NavigableMap<Integer, NavigableMap<LocalDate, Set<Entry<T>>>> byLength = new TreeMap<>();

    private record Entry<T>(Days days, T item) {}

    void add(Days days, T item) {
        byLength.computeIfAbsent(order(days), any -> new TreeMap<>())
                .computeIfAbsent(days.from(), any -> new LinkedHashSet<>())
                .add(new Entry<>(days, item));
    }

    /** @param days those under which it was added */
    void remove(Days days, T item) {
        @Nullable NavigableMap<LocalDate, Set<Entry<T>>> sameLength = byLength.get(order(days));
        @Nullable Set<Entry<T>> sameDay = sameLength == null ? null : sameLength.get(days.from());
        if (sameDay != null && sameDay.remove(new Entry<>(days, item)) && sameDay.isEmpty()) {
            sameLength.remove(days.from());
        }
    }

    /** In no order that means anything. */
    List<T> overlapping(Days days) {
        List<T> found = new ArrayList<>();
        byLength.forEach((order, sameLength) -> {
            LocalDate earliest = days.from().minusDays(1L << order);
            for (Set<Entry<T>> sameDay :
                    sameLength.subMap(earliest, true, days.to(), true).values()) {
                for (Entry<T> entry : sameDay) {
                    if (entry.days.overlaps(days)) {
                        found.add(entry.item);
                    }
                }
            }
        });
        return found;
    }

    private static int order(Days days) {
        return Long.SIZE - Long.numberOfLeadingZeros(days.length());
    }
}
