package org.parley.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Edtf;
import org.parley.model.Publication;

/**
 * The day that a relative expression counts from, as far as it is known: one day, the first and last day of a coarser date,
 * or, when only the year is missing, that day in several stand-in years. What comes out the same for each of them holds.
 *
 * @param days at least one, in order
 * @param yearKnown whether their years mean anything
 */
record Anchor(List<LocalDate> days, boolean yearKnown) {
    /** Two common and two leap years that start on different weekdays, so that no weekday agrees by chance. */
    static final List<Integer> STAND_IN_YEARS = List.of(2001, 2003, 2004, 2008);

    static Anchor on(LocalDate day) {
        return new Anchor(List.of(day), true);
    }

    /** Any day from {@code first} to {@code last}. */
    static Anchor within(LocalDate first, LocalDate last) {
        return first.equals(last) ? on(first) : new Anchor(List.of(first, last), true);
    }

    /** The anchor that a publication date gives; null when it says nothing. */
    static @Nullable Anchor of(Publication publication) {
        if (publication.getEarliest() != null && publication.getLatest() != null) {
            return within(publication.getEarliest(), publication.getLatest());
        }
        @Nullable String edtf = publication.getEdtf();
        if (edtf == null) {
            return null;
        }
        try {
            Edtf date = Edtf.parse(edtf);
            return date.earliest() != null && date.latest() != null
                    ? within(date.earliest(), date.latest())
                    : withoutYear(edtf);
        } catch (IllegalArgumentException notEdtf) {
            return null; // a date that nobody can read anchors nothing; the cleaning step writes valid ones
        }
    }

    /** Reads {@code XXXX-MM-DD} or {@code XXXX-MM}. */
    static @Nullable Anchor withoutYear(String edtf) {
        String rest = edtf.replaceAll("[~?%]", "").replaceAll("-XX", "");
        if (!rest.matches("XXXX-\\d\\d(-\\d\\d)?")) {
            return null;
        }
        int month = Integer.parseInt(rest.substring(5, 7));
        boolean hasDay = rest.length() > 7;
        List<LocalDate> days = STAND_IN_YEARS.stream()
                .flatMapToInt(year -> IntStream.of(year))
                .boxed()
                .flatMap(year -> daysOf(year, month, hasDay ? Integer.parseInt(rest.substring(8)) : 0).stream())
                .toList();
        return days.isEmpty() ? null : new Anchor(days, false);
    }

    private static List<LocalDate> daysOf(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return List.of();
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (day == 0) {
            return List.of(first, first.withDayOfMonth(first.lengthOfMonth()));
        }
        return day <= first.lengthOfMonth() ? List.of(first.withDayOfMonth(day)) : List.of();
    }

    /** The day, when exactly one is known. */
    @Nullable
    LocalDate exactDay() {
        return yearKnown && days.size() == 1 ? days.get(0) : null;
    }

    LocalDate first() {
        return days.get(0);
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }
}
