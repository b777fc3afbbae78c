package org.parley.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One page of a list.
 *
 * @param next where the following page begins, or empty on the last one
 */
record Listing<T>(List<T> items, Optional<Cursor> next) {
    /**
     * Cuts a page out of rows in any order.
     *
     * @param place of each row in the order of the list
     * @param after the last row of the page before, or empty for the first page
     */
    static <T> Listing<T> of(Stream<T> rows, Function<T, Cursor> place, Optional<Cursor> after, int limit) {
        List<T> found = rows.filter(
                        row -> after.isEmpty() || Cursor.NEWEST_FIRST.compare(place.apply(row), after.get()) > 0)
                .sorted(Comparator.comparing(place, Cursor.NEWEST_FIRST))
                .limit(limit + 1L)
                .toList();
        if (found.size() <= limit) {
            return new Listing<>(found, Optional.empty());
        }
        return new Listing<>(found.subList(0, limit), Optional.of(place.apply(found.get(limit - 1))));
    }
}
