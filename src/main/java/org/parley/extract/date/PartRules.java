package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Parts of months, years and decades: thirds, halves, quarters, weeks, seasons. */
final class PartRules {
    private PartRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("part-of-month", "PART [of|in|-] MONTH [[,|of] YEAR]")
                        .means(m -> RangeRules.ofYear(m, "YEAR", year -> third(month(m, year), m.part())))
                        .example("They met in {early January} in Doha.", "2015-01~")
                        .example("Talks will open in {mid-June}.", "2015-06~")
                        .example("It collapsed at the {end of November 2013}.", "2013-11~"),
                rule("part-of-year", "PART [of|in|-] YEAR")
                        .means(m -> new Meaning.Fixed(third(m.value("YEAR"), m.part())))
                        .example("The front froze in {late 2013}.", "2013~")
                        .example("Talks broke down in {mid-2014}.", "2014~"),
                rule("part-of-decade", "PART [of|in|-] [the] DECADE")
                        .means(m -> new Meaning.Fixed(thirdOfDecade(m.value("DECADE"), m.part())))
                        .example("They fought in the {early 1990s}.", "199X"),
                rule("part-of-shifted", "PART [of|in] SHIFT month|year", "PART of the month|year")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> thirdOfShifted(day, m)))
                        .example("They met {early this month}.", "2015-02~")
                        .example("The deal expires at the {end of the year}.", "2015~"),
                rule("part-of-week", "PART [of|in] SHIFT week", "PART of the week")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> partOfWeek(day, m)))
                        .example("They will meet {early next week}.", "2015-02-16~/2015-02-18~"),
                rule("half", "ORDINAL half of [the] YEAR", "ORDINAL half of SHIFT year", "ORDINAL half of the year")
                        .means(m -> ofYearOrShift(m, year -> months(year, m.value("ORDINAL"), 6)))
                        .example("In the {first half of 2014} they met twice.", "2014-01/2014-06"),
                rule(
                                "quarter",
                                "ORDINAL [-] quarter [of] [fiscal] YEAR",
                                "ORDINAL [-] quarter of SHIFT year",
                                "ORDINAL [-] quarter of the year",
                                "YEAR ['s] ORDINAL [-] quarter")
                        .means(m -> ofYearOrShift(m, year -> months(year, m.value("ORDINAL"), 3)))
                        .example("In the {third quarter of 2014} they met twice.", "2014-07/2014-09"),
                rule("quarter-figure", "q1|q2|q3|q4 [of] [,] YEAR")
                        .means(m -> Meaning.fixed(months(
                                m.value("YEAR"),
                                m.tokens().get(m.start()).lower().charAt(1) - '0',
                                3)))
                        .example("In {Q3 2014} output fell.", "2014-07/2014-09"),
                rule("week-of-month", "ORDINAL week of|in MONTH [[,|of] YEAR]")
                        .means(m -> RangeRules.ofYear(m, "YEAR", year -> week(month(m, year), m.value("ORDINAL"))))
                        .example("It is set for the {second week of March}.", "2015-03-08~/2015-03-14~"),
                rule("season-of-year", "SEASON [of|,] YEAR", "SEASON of SHIFT year")
                        .means(m -> ofYearOrShift(m, year -> season(year, m.value("SEASON"))))
                        .example("The {summer of 2013} was quiet.", "2013-06~/2013-08~"),
                rule("season", "last|this|next SEASON")
                        .means(PartRules::shiftedSeason)
                        .unless(m -> m.contains("fall") && !m.before(1).isEmpty() && m.contains("this"))
                        .example("They met {last summer} in Oslo.", "2014-06~/2014-08~")
                        .example("They will meet {this spring} in Oslo.", "2015-03~/2015-05~")
                        .butNot("The Arab spring began in Tunis."));
    }

    private static YearMonth month(Match match, int year) {
        return YearMonth.of(year, match.value("MONTH"));
    }

    private static Value third(YearMonth month, Part part) {
        Value whole = Value.month(month).about();
        return switch (part) {
            case EARLY -> whole.between(month.atDay(1), month.atDay(10));
            case MIDDLE -> whole.between(month.atDay(11), month.atDay(20));
            case LATE -> whole.between(month.atDay(21), month.atEndOfMonth());
        };
    }

    private static Value third(int year, Part part) {
        YearMonth first = YearMonth.of(year, 1 + 4 * part.number);
        return Value.year(year)
                .about()
                .between(first.atDay(1), first.plusMonths(3).atEndOfMonth());
    }

    private static Value thirdOfDecade(int first, Part part) {
        int from = first + new int[] {0, 3, 7}[part.number];
        int to = first + new int[] {3, 6, 9}[part.number];
        return Value.decade(first).between(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private static int shift(Match match) {
        return match.has("SHIFT") ? match.value("SHIFT") : 0;
    }

    private static Value thirdOfShifted(LocalDate day, Match match) {
        return match.contains("month")
                ? third(YearMonth.from(day).plusMonths(shift(match)), match.part())
                : third(day.getYear() + shift(match), match.part());
    }

    private static Value partOfWeek(LocalDate day, Match match) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift(match));
        LocalDate named = monday.plusDays(new int[] {0, 2, 4}[match.part().number]);
        return Value.someDay(named, named.plusDays(2));
    }

    private static @Nullable Meaning ofYearOrShift(Match match, IntFunction<@Nullable Value> in) {
        return match.has("YEAR")
                ? Meaning.fixed(in.apply(match.value("YEAR")))
                : new Meaning.FromSpeech((day, direction) -> in.apply(day.getYear() + shift(match)));
    }

    /** The {@code ordinal}th stretch of so many months of a year; the last one for -1. */
    private static @Nullable Value months(int year, int ordinal, int length) {
        int stretches = 12 / length;
        int nth = ordinal < 0 ? stretches : ordinal;
        if (nth > stretches) {
            return null;
        }
        YearMonth first = YearMonth.of(year, 1 + (nth - 1) * length);
        return Value.months(first, first.plusMonths(length - 1));
    }

    private static @Nullable Value week(YearMonth month, int ordinal) {
        LocalDate first = ordinal < 0 ? month.atEndOfMonth().minusDays(6) : month.atDay(1 + (ordinal - 1) * 7);
        @Nullable Value days = Value.days(first, first.plusDays(6));
        return days == null ? null : days.about();
    }

    private static @Nullable Value season(int year, int firstMonth) {
        YearMonth first = YearMonth.of(year, firstMonth);
        @Nullable Value months = Value.months(first, first.plusMonths(2));
        return months == null ? null : months.about();
    }

    /** "Last summer" is the nearest that is over, "next summer" the nearest to come, "this summer" the year's. */
    private static Meaning shiftedSeason(Match match) {
        int month = match.value("SEASON");
        return new Meaning.FromSpeech((day, direction) -> {
            LocalDate start = day.with(TemporalAdjusters.firstDayOfYear()).withMonth(month);
            LocalDate end = start.plusMonths(3);
            return switch (match.tokens().get(match.start()).lower()) {
                case "last" -> season(end.isAfter(day) ? day.getYear() - 1 : day.getYear(), month);
                case "next" -> season(start.isAfter(day) ? day.getYear() : day.getYear() + 1, month);
                default -> season(month == 12 && day.getMonthValue() <= 2 ? day.getYear() - 1 : day.getYear(), month);
            };
        });
    }
}
