package org.parley.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;

/**
 * A date where it stands in the text.
 *
 * @param date its meaning
 * @param start offset of its first UTF-16 code unit, 0-based
 * @param end offset behind its last
 */
public record DateExpression(EdtfDate date, int start, int end) {
    /** The longest span, in days, of which one day can stand for the whole. */
    private static final long ABOUT_A_DAY = 14;

    /**
     * The same, where it is some day of a short span ("next week"), as one approximate day with the limits of the span:
     * rounds and events begin on a day. The day is that on which it is said, if it is one of them, else the middle one.
     */
    public DateExpression asOneDay() {
        @Nullable LocalDate from = date.getEarliest();
        @Nullable LocalDate to = date.getLatest();
        if (from == null || to == null || !date.getEdtf().contains("~/")) {
            return this;
        }
        long length = ChronoUnit.DAYS.between(from, to);
        if (length > ABOUT_A_DAY) {
            return this;
        }
        @Nullable LocalDate said = date.getAnchor();
        boolean isInside = said != null && !said.isBefore(from) && !said.isAfter(to);
        LocalDate day = isInside ? said : from.plusDays(length / 2);
        return new DateExpression(new EdtfDate(day + "~", from, to, said, date.getText()), start, end);
    }
}
