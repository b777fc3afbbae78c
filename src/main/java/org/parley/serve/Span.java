package org.parley.serve;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;

/**
 * Days from first to last, both included.
 *
 * @param first null when open or unknown
 * @param last null when open or unknown
 */
record Span(@Nullable LocalDate first, @Nullable LocalDate last) {
    static final Span ALWAYS = new Span(null, null);

    /** From the earliest to the latest day that any of the dates can mean. */
    static Span of(@Nullable EdtfDate... dates) {
        return new Span(
                Stream.of(dates)
                        .filter(Objects::nonNull)
                        .map(EdtfDate::getEarliest)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                Stream.of(dates)
                        .filter(Objects::nonNull)
                        .map(EdtfDate::getLatest)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Whether something of that time can lie in this span; what has no known date lies only in one without ends. */
    boolean meets(Span other) {
        if (equals(ALWAYS)) {
            return true;
        }
        if (other.equals(ALWAYS)) {
            return false;
        }
        boolean endsBefore = first != null && other.last != null && other.last.isBefore(first);
        boolean beginsAfter = last != null && other.first != null && other.first.isAfter(last);
        return !endsBefore && !beginsAfter;
    }
}
