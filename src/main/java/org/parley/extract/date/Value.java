package org.parley.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means on the calendar.
 *
 * @param edtf EDTF level 1
 * @param from first day that it can mean; may be narrower than {@code edtf} says ("early March" is 2015-03~, up to the 10th)
 * @param to last day, inclusive
 */
record Value(String edtf, LocalDate from, LocalDate to) {

    static Value day(LocalDate day) {
        return new Value(day.toString(), day, day);
    }

    static Value month(YearMonth month) {
        return new Value(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Value year(int year) {
        return new Value(fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Ten years from {@code year}, which ends in 0; EDTF writes the 1990s as 199X. */
    static Value decade(int year) {
        return new Value(
                fourDigits(year).substring(0, 3) + "X", LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    }

    /** From one date to another, null when they stand in the wrong order. */
    static @Nullable Value interval(@Nullable Value first, @Nullable Value last) {
        if (first == null || last == null || !first.from.isBefore(last.from)) {
            return null;
        }
        return new Value(first.edtf + "/" + last.edtf, first.from, last.to);
    }

    static @Nullable Value days(LocalDate first, LocalDate last) {
        return interval(day(first), day(last));
    }

    static @Nullable Value months(YearMonth first, YearMonth last) {
        return interval(month(first), month(last));
    }

    /** Some day from {@code first} to {@code last}, inclusive: EDTF has no weeks, so a week is the interval of its days. */
    static Value someDay(LocalDate first, LocalDate last) {
        @Nullable Value days = days(first, last);
        return (days == null ? day(first) : days).about();
    }

    /** The same, marked as approximate. */
    Value about() {
        String marked = edtf.endsWith("X") || edtf.endsWith("~") ? edtf : edtf.replace("/", "~/") + "~";
        return new Value(marked, from, to);
    }

    /** The same words on the calendar, with other limits. */
    Value between(LocalDate first, LocalDate last) {
        return new Value(edtf, first, last);
    }

    /** The EDTF string with each year unknown: XXXX-01-29. */
    String yearless() {
        int slash = edtf.indexOf('/');
        return slash < 0
                ? "XXXX" + edtf.substring(4)
                : "XXXX" + edtf.substring(4, slash + 1) + "XXXX" + edtf.substring(slash + 5);
    }

    boolean isDay() {
        return from.equals(to);
    }

    private static String fourDigits(int year) {
        return String.format("%04d", year);
    }
}
