package org.parley.extract.date;

import java.util.HashMap;
import java.util.Map;

/** The English words of {@link WordClass}, in lower case, each with what it stands for. */
final class DateWords {
    static final Map<String, Integer> MONTHS = numbered(
            "january jan jan.",
            "february feb feb.",
            "march mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sept sept. sep sep.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec.");

    /** Without a period only whole names: "Sun", "Sat" and "Mon" are words of their own. */
    static final Map<String, Integer> WEEKDAYS = numbered(
            "monday mon.",
            "tuesday tue. tues.",
            "wednesday wed.",
            "thursday thu. thur. thurs.",
            "friday fri.",
            "saturday sat.",
            "sunday");

    static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("ninety", 90));

    static final Map<String, Integer> UNITS = Map.of(
            "day", Unit.DAY.number,
            "days", Unit.DAY.number,
            "week", Unit.WEEK.number,
            "weeks", Unit.WEEK.number,
            "month", Unit.MONTH.number,
            "months", Unit.MONTH.number,
            "year", Unit.YEAR.number,
            "years", Unit.YEAR.number);

    static final Map<String, Integer> SEASONS = Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("last", -1),
            Map.entry("final", -1));

    static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("early", Part.EARLY.number),
            Map.entry("beginning", Part.EARLY.number),
            Map.entry("start", Part.EARLY.number),
            Map.entry("mid", Part.MIDDLE.number),
            Map.entry("middle", Part.MIDDLE.number),
            Map.entry("late", Part.LATE.number),
            Map.entry("end", Part.LATE.number));

    static final Map<String, Integer> SHIFTS =
            Map.of("last", -1, "previous", -1, "past", -1, "this", 0, "next", 1, "coming", 1);

    private DateWords() {}

    /** Each line's words stand for the number of the line, from 1. */
    private static Map<String, Integer> numbered(String... lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            for (String word : lines[i].split(" ", -1)) {
                numbers.put(word, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
