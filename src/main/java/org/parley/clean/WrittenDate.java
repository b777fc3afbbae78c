package org.parley.clean;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads full calendar dates as pages write them: {@code 2017-01-28T14:25}, {@code Jan. 28, 2017}, {@code 28 janvier 2017},
 * {@code 28.01.2017}. A date such as 03/04/2017, which means two days on two continents, is not read.
 */
final class WrittenDate {
    private static final Map<String, Month> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));

    /** Flattening glues a reading time to the year: "May 27, 20255 mins". */
    private static final String END = "(?!\\d(?!\\d?\\s?min))";

    /** Flattening glues a name to the month too: "by Jane DoeNovember 20, 2017". */
    private static final String GLUED = "(?<=(?-i:\\p{Ll}))(?=(?-i:\\p{Lu}))";

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4,6}|T.*)?$");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:(?<!\\p{L})|" + GLUED + ")" + MONTH
                    + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s|,\\s)\\s*(?:at\\s)?((?:19|20)\\d{2})" + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s|of\\s)?" + MONTH
                    + "\\.?,?[\\s-]+(?:de\\s)?((?:19|20)\\d{2})" + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

    /** "May 5" but not "may 5": in the middle of a sentence small letters are a verb. */
    private static final String ENGLISH_MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";

    private static final Pattern YEARLESS_MONTH_FIRST =
            Pattern.compile("\\b" + ENGLISH_MONTH + " (\\d{1,2})\\b(?!,? ?(?:19|20)\\d{2})(?![:.]\\d)");
    private static final Pattern YEARLESS_DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2}) " + ENGLISH_MONTH + "(?![\\p{L}\\d])(?!,? ?(?:19|20)\\d{2})");

    private WrittenDate() {}

    /** The first full date in a line; a longer text is not read to its end. */
    static Optional<LocalDate> in(String text) {
        String line = PageLimits.line(text);
        return mayHoldYear(line) ? firstIn(line) : Optional.empty();
    }

    /** Most short lines have no year, and need no search. */
    private static boolean mayHoldYear(String text) {
        return text.contains("19") || text.contains("20");
    }

    private static Optional<LocalDate> firstIn(String text) {
        @Nullable Found best = null;
        for (Reader reader : READERS) {
            @Nullable Found found = reader.first(text);
            best = best == null || (found != null && found.start() < best.start()) ? found : best;
        }
        return Optional.ofNullable(best).map(Found::date);
    }

    /** The first day without a year in a text: {@code Feb. 14}, {@code 14 February}. */
    static Optional<MonthDay> dayOfYear(String text) {
        return daysOfYear(text).stream().findFirst();
    }

    /** All days without a year in a text. */
    static List<MonthDay> daysOfYear(String text) {
        return Stream.concat(
                        YEARLESS_MONTH_FIRST.matcher(text).results().map(m -> new String[] {m.group(1), m.group(2)}),
                        YEARLESS_DAY_FIRST.matcher(text).results().map(m -> new String[] {m.group(2), m.group(1)}))
                .flatMap(found -> monthDay(month(found[0]), Integer.parseInt(found[1])).stream())
                .toList();
    }

    private static Optional<MonthDay> monthDay(Month month, int day) {
        return day >= 1 && day <= month.maxLength() ? Optional.of(MonthDay.of(month, day)) : Optional.empty();
    }

    private record Found(int start, LocalDate date) {}

    private record Reader(Pattern pattern, DateOf dateOf) {
        @Nullable
        Found first(String text) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                try {
                    @Nullable LocalDate date = dateOf.read(matcher, text);
                    if (date != null) {
                        return new Found(matcher.start(), date);
                    }
                } catch (DateTimeException e) {
                    // no day of the calendar: the next match may be one
                }
            }
            return null;
        }
    }

    @FunctionalInterface
    private interface DateOf {
        @Nullable
        LocalDate read(Matcher matcher, String text);
    }

    private static final List<Reader> READERS = List.of(
            new Reader(ISO, (m, text) -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
            new Reader(COMPACT, (m, text) -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3))),
            new Reader(MONTH_FIRST, (m, text) -> LocalDate.of(number(m, 3), month(m.group(1)), number(m, 2))),
            new Reader(DAY_FIRST, (m, text) -> LocalDate.of(number(m, 3), month(m.group(2)), number(m, 1))),
            new Reader(NUMERIC, WrittenDate::numeric));

    /**
     * Dots stand between day and month; with other signs a number above twelve tells which is which, in this date or in
     * another one beside it.
     */
    private static @Nullable LocalDate numeric(Matcher matcher, String text) {
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        int year = number(matcher, 4);
        if (first == second) {
            return LocalDate.of(year, second, first);
        }
        return switch (matcher.group(2).equals(".") ? Order.DAY_FIRST : Order.shownIn(text)) {
            case DAY_FIRST -> LocalDate.of(year, second, first);
            case MONTH_FIRST -> LocalDate.of(year, first, second);
            case UNKNOWN -> null;
        };
    }

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN;

        private static Order shownIn(String text) {
            Matcher matcher = NUMERIC.matcher(text);
            while (matcher.find()) {
                if (number(matcher, 1) > 12) {
                    return DAY_FIRST;
                }
                if (number(matcher, 3) > 12) {
                    return MONTH_FIRST;
                }
            }
            return UNKNOWN;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Month month(String name) {
        return MONTHS.get(plain(name));
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language :
                List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "tr", "ru", "uk", "sv", "ro", "id")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = plain(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    if (name.length() >= 3 && !Character.isDigit(name.charAt(0))) {
                        // English comes first and keeps its months: "mar" is March before it is Tuesday
                        months.putIfAbsent(name, month);
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Normalizer.normalize(
                lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower, Normalizer.Form.NFC);
    }
}
