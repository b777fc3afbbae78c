package org.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an EDTF level 1 string means in days, for the forms that Parley writes: a year, month or day with {@code X} for
 * unknown digits, qualified by {@code ~} (approximate) or {@code ?} (uncertain), alone or as an interval {@code from/to}
 * with {@code ..} for an open end.
 *
 * @param text the string itself
 * @param earliest first day, or null when the year is unknown or the start is open
 * @param latest last day, inclusive, or null likewise
 * @param precision of the coarser part
 * @param approximate whether any part carries {@code ~} or {@code ?}
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress: EDTF specification</a>
 */
public record Edtf(
        String text,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        boolean approximate) {

    /** How exact a date is; the order is from exact to coarse. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    private static final Pattern PART = Pattern.compile("([\\dX]{4})(?:-([\\dX]{2}))?(?:-([\\dX]{2}))?([~?%]?)");

    /**
     * Parses an EDTF string.
     *
     * @throws IllegalArgumentException naming the string, if it is none of the supported forms or no day of the calendar
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return part(text, text);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        @Nullable Edtf first = open(from) ? null : part(from, text);
        @Nullable Edtf last = open(to) ? null : part(to, text);
        if (first == null && last == null) {
            throw new IllegalArgumentException("an interval needs at least one end: '" + text + "'");
        }
        Precision coarser = first == null
                ? last.precision
                : last == null || first.precision.compareTo(last.precision) >= 0 ? first.precision : last.precision;
        return new Edtf(
                text,
                first == null ? null : first.earliest,
                last == null ? null : last.latest,
                coarser,
                (first != null && first.approximate) || (last != null && last.approximate));
    }

    /** An exact day. */
    public static Edtf day(LocalDate day) {
        return new Edtf(day.toString(), day, day, Precision.DAY, false);
    }

    /** Whether a date can only mean one day, however it is written. */
    public static boolean isOneDay(EdtfDate date) {
        return date.getEarliest() != null && date.getEarliest().equals(date.getLatest());
    }

    /** This date as a record, resolved against {@code anchor} from the words {@code written}. */
    public EdtfDate asDate(@Nullable LocalDate anchor, @Nullable String written) {
        return new EdtfDate(text, earliest, latest, anchor, written);
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Edtf part(String part, String whole) {
        Matcher match = PART.matcher(part);
        if (!match.matches()) {
            throw new IllegalArgumentException("not an EDTF date: '" + whole + "'");
        }
        String year = match.group(1);
        @Nullable String month = known(match.group(2));
        @Nullable String day = known(match.group(3));
        boolean approximate = !match.group(4).isEmpty();
        try {
            if (year.contains("X")) {
                return unknownYear(part, year, approximate);
            }
            int y = Integer.parseInt(year);
            if (month == null) {
                return new Edtf(part, LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31), Precision.YEAR, approximate);
            }
            YearMonth of = YearMonth.of(y, Integer.parseInt(month));
            if (day == null) {
                return new Edtf(part, of.atDay(1), of.atEndOfMonth(), Precision.MONTH, approximate);
            }
            LocalDate exact = of.atDay(Integer.parseInt(day));
            return new Edtf(part, exact, exact, Precision.DAY, approximate);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no day of the calendar: '" + whole + "'", e);
        }
    }

    private static @Nullable String known(@Nullable String digits) {
        return digits == null || digits.contains("X") ? null : digits;
    }

    /** A partly known year such as 201X spans its decade; XXXX says nothing of the year. */
    private static Edtf unknownYear(String part, String year, boolean approximate) {
        if (year.startsWith("X")) {
            return new Edtf(part, null, null, Precision.UNKNOWN, approximate);
        }
        LocalDate from = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate to = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return new Edtf(part, from, to, Precision.UNKNOWN, approximate);
    }
}
