package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** From one day, month or year to another. */
final class RangeRules {
    private RangeRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule(
                                "days-of-month",
                                "MONTH DAY _-_ DAY2 [[,] YEAR]",
                                "MONTH DAY to|and|through|until|till DAY2 [[,] YEAR]",
                                "DAY _-_ DAY2 [of] MONTH [[,] YEAR]",
                                "DAY to|and|through|until|till DAY2 [of] MONTH [[,] YEAR]")
                        .means(m -> ofYear(m, "YEAR", year -> span(m, year, "MONTH", year)))
                        .unless(RangeRules::isTwoDates)
                        .example("They met on {January 23-24} in Astana.", "2015-01-23/2015-01-24")
                        .example("Talks will last from {March 6 to 9}.", "2015-03-06/2015-03-09")
                        .example("The session of {10-14 July} ended.", "2014-07-10/2014-07-14")
                        .example("It will be between {5 and 8 May}, he said.", "2015-05-05/2015-05-08")
                        .butNot("They met on March 6 and 19 in Doha."),
                rule(
                                "days-of-two-months",
                                "MONTH DAY _-_ MONTH2 DAY2 [[,] YEAR]",
                                "MONTH DAY [,] to|through|until|till MONTH2 DAY2 [[,] YEAR]",
                                "DAY MONTH _-_ DAY2 MONTH2 [[,] YEAR]",
                                "DAY MONTH [,] to|through|until|till DAY2 MONTH2 [[,] YEAR]")
                        .means(RangeRules::twoMonths)
                        .example("It ran from {Jan. 28 to Feb. 3}.", "2015-01-28/2015-02-03"),
                rule(
                                "days-of-two-years",
                                "MONTH DAY [,] YEAR _-_ MONTH2 DAY2 [,] YEAR2",
                                "MONTH DAY [,] YEAR [,] to|through|until|till MONTH2 DAY2 [,] YEAR2",
                                "DAY MONTH YEAR _-_ DAY2 MONTH2 YEAR2",
                                "DAY MONTH YEAR to|through|until|till DAY2 MONTH2 YEAR2")
                        .means(m -> Meaning.fixed(Value.interval(
                                CalendarRules.day(m.value("YEAR"), m.value("MONTH"), m.value("DAY")),
                                CalendarRules.day(m.value("YEAR2"), m.value("MONTH2"), m.value("DAY2")))))
                        .example("Held {Dec. 30, 2014 - Jan. 2, 2015}.", "2014-12-30/2015-01-02")
                        .example("They met from {30 December 2014 to 2 January 2015}.", "2014-12-30/2015-01-02"),
                rule("months", "MONTH _-_ MONTH2 [[,|of] YEAR]", "MONTH to|and|through|until|till MONTH2 [[,|of] YEAR]")
                        .means(m -> ofYear(m, "YEAR", year -> months(m, year)))
                        .unless(m -> m.contains("and") && !m.before(1).equals("between"))
                        .example("Talks took place from {March to May 2014}.", "2014-03/2014-05")
                        .example("It will be between {June and August}.", "2015-06/2015-08"),
                rule("years", "YEAR _-_ YEAR2", "YEAR _-_ SHORT_YEAR")
                        .means(RangeRules::years)
                        .example("The {2003-2009} negotiations failed.", "2003/2009")
                        .example("In the {2013-14} season they met.", "2013/2014")
                        .butNot("Call 2015-16-17 now."));
    }

    /** "On March 6 and 19" is two days; "March 6 and 7" and "between March 6 and 19" are spans. */
    private static boolean isTwoDates(Match match) {
        return match.contains("and")
                && !match.before(1).equals("between")
                && match.value("DAY2") != match.value("DAY") + 1;
    }

    /** In the year that is named, else in whichever the anchor gives. */
    static @Nullable Meaning ofYear(Match match, String name, IntFunction<@Nullable Value> in) {
        if (match.has(name)) {
            return Meaning.fixed(in.apply(match.value(name)));
        }
        boolean possible = in.apply(Anchor.STAND_IN_YEARS.get(0)) != null || in.apply(2004) != null;
        return possible ? new Meaning.Yearly(in) : null;
    }

    private static @Nullable Value span(Match match, int year, String lastMonth, int lastYear) {
        return Value.interval(
                CalendarRules.day(year, match.value("MONTH"), match.value("DAY")),
                CalendarRules.day(lastYear, match.value(lastMonth), match.value("DAY2")));
    }

    /** The year, where given, is that of the last day: "December 30 to January 2, 2015". */
    private static @Nullable Meaning twoMonths(Match match) {
        int turn = match.value("MONTH2") < match.value("MONTH") ? 1 : 0;
        return match.has("YEAR")
                ? Meaning.fixed(span(match, match.value("YEAR") - turn, "MONTH2", match.value("YEAR")))
                : ofYear(match, "YEAR", year -> span(match, year, "MONTH2", year + turn));
    }

    private static @Nullable Value months(Match match, int year) {
        int turn = match.value("MONTH2") < match.value("MONTH") ? 1 : 0;
        int firstYear = match.has("YEAR") ? year - turn : year;
        return Value.months(
                YearMonth.of(firstYear, match.value("MONTH")), YearMonth.of(firstYear + turn, match.value("MONTH2")));
    }

    private static @Nullable Meaning years(Match match) {
        int first = match.value("YEAR");
        int last = match.has("YEAR2") ? match.value("YEAR2") : first / 100 * 100 + match.value("SHORT_YEAR");
        boolean isPartOfNumber = match.behind(1).equals("-") || match.before(1).equals("-");
        return isPartOfNumber ? null : Meaning.fixed(Value.interval(Value.year(first), Value.year(last)));
    }
}
