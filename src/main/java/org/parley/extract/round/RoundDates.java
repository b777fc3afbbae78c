package org.parley.extract.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.extract.round.RoundPhrase.Length;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.model.Edtf;
import org.parley.model.EdtfDate;

/**
 * First and last day of a round from one date expression: a range of days is both, a vague window is the month in which it
 * begins.
 *
 * @param start first day, or null
 * @param end last day, or null
 * @param window the vague window itself, or null for an exact date
 */
record RoundDates(
        @Nullable EdtfDate start,
        @Nullable EdtfDate end,
        @Nullable EdtfDate window) {
    /** Days; few rounds of talks in one place have lasted longer. */
    private static final int LONGEST_ROUND = 45;

    static final RoundDates NONE = new RoundDates(null, null, null);

    /** What one report of a round says of its days. */
    static RoundDates of(RoundReport report) {
        if (report.date() == null || report.dateRole() == DateRole.NONE) {
            return NONE;
        }
        EdtfDate date = report.date().date();
        @Nullable Length length = report.phrase().length();
        boolean over = report.dateRole() == DateRole.END;
        if (!Edtf.isOneDay(date) || length == null || !(over || length.soFar())) {
            return of(date, report.dateRole());
        }
        // "ended two days of talks on Friday", "a second day of talks on Friday": they began on Thursday
        EdtfDate first = Edtf.parse(
                        date.getEarliest().minusDays(length.days() - 1L).toString())
                .asDate(date.getAnchor(), date.getText());
        return new RoundDates(first, over ? date : null, null);
    }

    private static RoundDates of(EdtfDate date, DateRole role) {
        String edtf = date.getEdtf();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return role == DateRole.END ? new RoundDates(null, date, null) : new RoundDates(date, null, null);
        }
        @Nullable EdtfDate first = part(date, edtf.substring(0, slash));
        @Nullable EdtfDate last = part(date, edtf.substring(slash + 1));
        if (edtf.contains("~") || edtf.contains("?") || first == null || last == null) {
            return new RoundDates(first == null ? null : coarse(first, date), null, date);
        }
        return new RoundDates(first, last, null);
    }

    /** Whether it does not end before it begins, as far as that is known. */
    boolean isInOrder() {
        return start == null
                || end == null
                || start.getEarliest() == null
                || end.getLatest() == null
                || !end.getLatest().isBefore(start.getEarliest());
    }

    /** Whether one holds only the first day and the other only the last day of what can be one round. */
    boolean areEndsOfOne(RoundDates other) {
        return isOneRound(this, other) || isOneRound(other, this);
    }

    private static boolean isOneRound(RoundDates opening, RoundDates closing) {
        EdtfDate first = opening.start;
        EdtfDate last = closing.end;
        if (first == null || opening.end != null || last == null || closing.start != null) {
            return false;
        }
        return first.getEarliest() != null
                && last.getLatest() != null
                && !first.getEarliest().isAfter(last.getLatest())
                && ChronoUnit.DAYS.between(first.getEarliest(), last.getLatest()) <= LONGEST_ROUND;
    }

    private static @Nullable EdtfDate part(EdtfDate whole, String edtf) {
        return edtf.isEmpty() || edtf.equals("..") ? null : Edtf.parse(edtf).asDate(whole.getAnchor(), whole.getText());
    }

    /** "In the coming weeks" begins at the earliest in the month of its first day. */
    private static EdtfDate coarse(EdtfDate first, EdtfDate whole) {
        return first.getEdtf().contains("~") ? first : approximate(first, whole);
    }

    private static EdtfDate approximate(EdtfDate date, EdtfDate whole) {
        return Edtf.parse(date.getEdtf() + "~").asDate(whole.getAnchor(), whole.getText());
    }

    /** The month of a day, approximately: when something goes on and nobody says since when. */
    static EdtfDate monthOf(LocalDate day) {
        return Edtf.parse(YearMonth.from(day) + "~").asDate(day, null);
    }
}
