package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone. */
final class FigureRules {
    private FigureRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("iso-day", "YEAR - MONTH_FIGURE - DAY")
                        .means(m -> Meaning.fixed(
                                CalendarRules.day(m.value("YEAR"), m.value("MONTH_FIGURE"), m.value("DAY"))))
                        .unless(FigureRules::isPartOfNumber)
                        .example("It expires on {2017-01-24}.", "2017-01-24")
                        .butNot("Call 555-2017-01-24 now."),
                rule("slashes", "DAY / DAY2 / YEAR")
                        .means(FigureRules::dayOrMonthFirst)
                        .unless(FigureRules::isPartOfNumber)
                        .example("Dated {2/15/2017} in Astana.", "2017-02-15")
                        .example("Dated {15/2/2017} in Astana.", "2017-02-15")
                        .butNot("Dated 2/5/2017 in Astana."),
                rule("slashes-short-year", "DAY / DAY2 / SHORT_YEAR")
                        .means(FigureRules::shortYear)
                        .unless(FigureRules::isPartOfNumber)
                        .example("Dated {12/17/14} in Oslo.", "2014-12-17")
                        .example("Dated {17/12/98} in Oslo.", "1998-12-17")
                        .butNot("Dated 2/5/14 in Oslo."),
                rule("dots", "DOTTED_DAY")
                        .means(m -> {
                            int day = m.value("DOTTED_DAY");
                            return Meaning.fixed(CalendarRules.day(day / 10_000, day / 100 % 100, day % 100));
                        })
                        .example("Dated {24.01.2017} in Astana.", "2017-01-24")
                        .butNot("Dated 24.13.2017 in Astana."));
    }

    /** The order is American or European; it shows only when one figure is no month or both are the same. */
    private static @Nullable Meaning dayOrMonthFirst(Match match) {
        return isOrderKnown(match) ? Meaning.fixed(inYear(match, match.value("YEAR"))) : null;
    }

    /** Two digits of a year: the latest such year that is not after the year to come. */
    private static @Nullable Meaning shortYear(Match match) {
        if (!isOrderKnown(match) || match.value("DAY") == match.value("DAY2")) {
            return null;
        }
        int digits = match.value("SHORT_YEAR");
        return new Meaning.FromSpeech((day, direction) -> {
            int next = day.getYear() + 1;
            return inYear(match, next - Math.floorMod(next - digits, 100));
        });
    }

    private static boolean isOrderKnown(Match match) {
        int first = match.value("DAY");
        int second = match.value("DAY2");
        return (first > 12) != (second > 12) || first == second;
    }

    private static @Nullable Value inYear(Match match, int year) {
        int first = match.value("DAY");
        int second = match.value("DAY2");
        boolean american = second > 12;
        int month = american ? first : second;
        return month > 12 ? null : CalendarRules.day(year, month, american ? second : first);
    }

    private static boolean isPartOfNumber(Match match) {
        Set<String> joints = Set.of("-", "/");
        return joints.contains(match.before(1)) || joints.contains(match.behind(1));
    }
}
