package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by day, newest first, what has no day last, and then by id. Naming the place by its
 * content rather than by a count keeps pages whole while the table changes: only a row that itself moves can be missed.
 *
 * @param day null when unknown
 */
record Cursor(@Nullable LocalDate day, String id) {
    static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(
                    (Cursor cursor) -> Objects.requireNonNullElse(cursor.day, LocalDate.MIN),
                    Comparator.<LocalDate>reverseOrder())
            .thenComparing(Cursor::id);

    /** In letters that need no escape in an address. */
    String encode() {
        String text = (day == null ? "" : day) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadQueryException if it is none that {@link #encode} made */
    static Cursor decode(String encoded) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int blank = text.indexOf(' ');
            if (blank < 0) {
                throw new IllegalArgumentException("no blank");
            }
            return new Cursor(blank == 0 ? null : LocalDate.parse(text.substring(0, blank)), text.substring(blank + 1));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadQueryException("cursor", "is none that an earlier answer gave as 'next'");
        }
    }
}
