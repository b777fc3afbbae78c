package org.parley.extract.date;

import java.util.Map;
import java.util.Set;
import org.parley.extract.text.Token;

/** The kinds of word that a pattern names in capitals, each with the number that a word of it stands for. */
enum WordClass {
    /** 1 to 12. */
    MONTH(DateWords.MONTHS) {
        @Override
        int value(Token token) {
            return token.isCapitalised() ? super.value(token) : NONE; // "they march", "it may"
        }
    },
    /** 1 (Monday) to 7, as ISO 8601 counts. */
    WEEKDAY(DateWords.WEEKDAYS) {
        @Override
        int value(Token token) {
            return token.isCapitalised() ? super.value(token) : NONE;
        }
    },
    /** Day of a month: "5", "05", "5th". */
    DAY(Map.of()) {
        @Override
        int value(Token token) {
            return token.isNumber() ? Figures.dayOfMonth(token.text()) : NONE;
        }
    },
    /** Month in figures. */
    MONTH_FIGURE(Map.of()) {
        @Override
        int value(Token token) {
            int value = token.isNumber() ? Figures.upToTwoDigits(token.text()) : NONE;
            return value >= 1 && value <= 12 ? value : NONE;
        }
    },
    /** Four digits, 1500 to 2199. */
    YEAR(Map.of()) {
        @Override
        int value(Token token) {
            return token.isNumber() ? Figures.year(token.text()) : NONE;
        }
    },
    /** The last two digits of a year, as in "2015-16". */
    SHORT_YEAR(Map.of()) {
        @Override
        int value(Token token) {
            return token.isNumber() && token.text().length() == 2 ? Figures.upToTwoDigits(token.text()) : NONE;
        }
    },
    /** "24.01.2017", which is always the day first, as the number 20170124. */
    DOTTED_DAY(Map.of()) {
        @Override
        int value(Token token) {
            return token.isNumber() ? Figures.dottedDay(token.text()) : NONE;
        }
    },
    /** "1990s": its first year. */
    DECADE(Map.of()) {
        @Override
        int value(Token token) {
            return token.isNumber() ? Figures.decade(token.text()) : NONE;
        }
    },
    /** An exact number of things: "two", "a", "15". */
    COUNT(DateWords.COUNTS) {
        @Override
        int value(Token token) {
            return token.isNumber() ? Figures.upToThreeDigits(token.text()) : super.value(token);
        }
    },
    /** Days, weeks, months, years: {@link Unit#number}. */
    UNIT(DateWords.UNITS),
    /** First month of the season in the northern hemisphere. */
    SEASON(DateWords.SEASONS),
    /** First to fourth, -1 for last. */
    ORDINAL(DateWords.ORDINALS),
    /** Early, middle, late: {@link Part#number}. */
    PART(DateWords.PARTS),
    /** Last, this, next: -1, 0, 1. */
    SHIFT(DateWords.SHIFTS);

    /** What {@link #value} says of a word of another class. */
    static final int NONE = Integer.MIN_VALUE;

    @SuppressWarnings("ImmutableEnumChecker") // a Map.of, which the checker cannot tell from a mutable map
    private final Map<String, Integer> words;

    WordClass(Map<String, Integer> words) {
        this.words = words;
    }

    /** What {@code token} stands for in this class, or {@link #NONE}. */
    int value(Token token) {
        return words.getOrDefault(token.lower(), NONE);
    }

    /** The words of the class in lower case; figures are not among them. */
    Set<String> words() {
        return words.keySet();
    }

    boolean hasFigures() {
        return words.isEmpty() || this == COUNT;
    }
}
