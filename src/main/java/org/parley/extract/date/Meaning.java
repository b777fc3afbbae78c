package org.parley.extract.date;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the words of an expression say, before it is known from when they are said. */
sealed interface Meaning {

    /** Complete in itself: "December 30, 2016". */
    record Fixed(Value value) implements Meaning {}

    /**
     * Comes once a year: "Jan. 29", "early March". The year is the nearest one in the direction of the tense.
     *
     * @param in its value in a year; null in years that lack it (February 29)
     */
    record Yearly(IntFunction<@Nullable Value> in) implements Meaning {}

    /** Counts from the day on which it is said: "last month", "on Tuesday". */
    record FromSpeech(Count count) implements Meaning {}

    /** Counts from the day named last: "the following day". */
    record FromEarlierDay(Count count) implements Meaning {}

    /** Counts from the date named last, be it a day, a month or a year: "the following year". */
    record FromEarlierDate(Count count) implements Meaning {}

    /** From a day, and the direction of the tense, to a date; null when the words make no sense there. */
    @FunctionalInterface
    interface Count {
        @Nullable
        Value from(LocalDate day, Direction direction);
    }

    static @Nullable Meaning fixed(@Nullable Value value) {
        return value == null ? null : new Fixed(value);
    }
}
