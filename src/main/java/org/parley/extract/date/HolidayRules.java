package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;

/**
 * Holidays that fall on the same day everywhere and every year. Those that churches or countries keep on different days
 * (Easter, thanksgiving, independence) name no day by themselves.
 */
final class HolidayRules {
    private static final Set<String> BEFORE_CHRISTMAS = Words.of(
            "by before until till since after at on for around over during last this next past of and or ahead");

    private static final Set<String> FUNCTION_WORDS = Words.of(
            "and or but in on at for with from by to as if when while that which who will would is was are were has",
            "had the a he she they it we i after before because unless despite amid under not this last");

    private HolidayRules() {}

    static List<DateRule> rules() {
        return List.of(
                holiday("christmas-day", 12, 25, "christmas day")
                        .example("The truce began on {Christmas Day}.", "2014-12-25"),
                holiday("christmas-eve", 12, 24, "christmas eve")
                        .example("They will meet on {Christmas Eve}.", "2015-12-24"),
                holiday("christmas", 12, 25, "christmas")
                        .unless(HolidayRules::isPartOfName)
                        .example("They want a truce by {Christmas}.", "2015-12-25")
                        .example("They met before {Christmas} in Oslo.", "2014-12-25")
                        .butNot("They met at the Christmas market.")
                        .butNot("They met before Orthodox Christmas."),
                holiday("new-year-day", 1, 1, "new year 's day")
                        .example("It took effect on {New Year's Day}.", "2015-01-01"),
                holiday("new-year-eve", 12, 31, "new year 's eve")
                        .example("It was signed on {New Year's Eve}.", "2014-12-31"));
    }

    private static DateRule holiday(String id, int month, int day, String words) {
        return rule(id, words, words + " [,] YEAR", words + " SHIFT year")
                .means(m -> meaning(m, month, day))
                .unless(m -> !m.tokens().get(m.start()).isCapitalised());
    }

    private static @Nullable Meaning meaning(Match match, int month, int day) {
        if (match.has("YEAR")) {
            return Meaning.fixed(CalendarRules.day(match.value("YEAR"), month, day));
        }
        return match.has("SHIFT")
                ? CalendarRules.fromYear(match, year -> CalendarRules.day(year, month, day))
                : CalendarRules.dayOfYear(month, day);
    }

    /** "The Christmas market", "Orthodox Christmas": another word belongs to it. */
    private static boolean isPartOfName(Match match) {
        @Nullable Token next = match.tokenBehind(1);
        boolean alone = next == null || !next.isWord() || FUNCTION_WORDS.contains(next.lower());
        return !alone || !BEFORE_CHRISTMAS.contains(match.before(1));
    }
}
