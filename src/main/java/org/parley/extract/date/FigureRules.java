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
                        .butNot("Dated 2/5/2017 in Astana."));
    }

    /** The order is American or European; it shows only when one figure is no month or both are the same. */
    private static @Nullable Meaning dayOrMonthFirst(Match match) {
        int first = match.value("DAY");
        int second = match.value("DAY2");
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        int month = second > 12 ? first : second;
        int day = second > 12 ? second : first;
        return month > 12 ? null : Meaning.fixed(CalendarRules.day(match.value("YEAR"), month, day));
    }

    private static boolean isPartOfNumber(Match match) {
        Set<String> joints = Set.of("-", "/");
        return joints.contains(match.before(1)) || joints.contains(match.behind(1));
    }
}
