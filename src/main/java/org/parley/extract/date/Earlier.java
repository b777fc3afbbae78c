package org.parley.extract.date;

import org.jspecify.annotations.Nullable;

/**
 * What a text named last, for expressions that count from it; each null where there is none near enough.
 *
 * @param date the last date, of any precision
 * @param day the last day
 */
record Earlier(@Nullable Anchor date, @Nullable Anchor day) {
    static final Earlier NOTHING = new Earlier(null, null);

    /** What is named last once {@code named} is. */
    Earlier then(@Nullable Anchor named) {
        if (named == null) {
            return this;
        }
        boolean isDay = named.exactDay() != null || !named.yearKnown();
        return new Earlier(named, isDay ? named : day);
    }
}
