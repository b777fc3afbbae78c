package org.parley.extract.date;

import static java.util.Locale.ROOT;
import static org.parley.extract.date.DateRule.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;

/** What counts from the date that the text named last. */
final class EarlierRules {
    private static final Set<String> BEFORE_THE_DAY =
            Set.of("end", "ends", "ended", "ending", "for", "during", "finish", "finished", "finishing", "closed");

    /** Behind these, "that day" is hoped for. */
    private static final Set<String> FIGURATIVE = Words.of("has will may would comes came is when");

    private EarlierRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("same-day", "the same day", "that [same] day", "earlier|later|early|late in the day")
                        .means(m -> new Meaning.FromEarlierDay((day, direction) -> Value.day(day)))
                        .unless(m -> FIGURATIVE.contains(m.behind(1)))
                        .example("They met on Jan. 29 and left on {the same day}.", "2015-01-29")
                        .example("They met on Jan. 29 and left {later in the day}.", "2015-01-29")
                        .butNot("They met on Jan. 29 and hope that day will come."),
                rule("later-in-unit", "earlier|later in the week|month|year", "earlier|later that week|month|year")
                        .means(m -> same(lastWord(m)))
                        .example("He came in March 2012 and left {later in the year}.", "2012")
                        .example("They agreed {earlier in the week}.", "2015-02-09~/2015-02-15~"),
                rule("the-day", "the day")
                        .means(m -> new Meaning.FromEarlierDay((day, direction) -> Value.day(day)))
                        .unless(m -> !BEFORE_THE_DAY.contains(m.before(1)))
                        .unless(m -> Set.of("of", "when", "that", "after", "before", "he", "she", "they", "to")
                                .contains(m.behind(1)))
                        .example("They met on Jan. 29 and ended {the day} without a deal.", "2015-01-29")
                        .butNot("They met on Jan. 29 and dream of the day."),
                rule("same-period", "the same period|month [of|in] last year")
                        .means(m -> new Meaning.FromEarlierDate((day, direction) ->
                                Value.month(YearMonth.from(day).minusYears(1))))
                        .example("In January twice as many came as in {the same month last year}.", "2014-01"),
                rule("next-day", "the next|following day")
                        .means(m -> shifted(Unit.DAY, 1))
                        .unless(m -> m.behind(1).equals("or"))
                        .example("They met on Jan. 29 and left {the following day}.", "2015-01-30"),
                rule("previous-unit", "the previous|preceding UNIT", "the UNIT previous|before|earlier")
                        .means(m -> previous(m.unit()))
                        .unless(m -> lastWord(m).equals("before") && namesAnOccasion(m))
                        .unless(m -> m.contains("days")
                                || m.contains("weeks")
                                || m.contains("months")
                                || m.contains("years"))
                        .example("They met on Jan. 29 and dined {the previous day}.", "2015-01-28")
                        .example("They met on Jan. 29; envoys had come {the day before}.", "2015-01-28")
                        .example("They met in 2014, and in {the year previous}, in Oslo.", "2013")
                        .butNot("They met on the day before the vote.")
                        .butNot("They fought in the previous years."),
                rule("whole-unit", "the entire|full|whole month|year")
                        .means(m -> same(lastWord(m)))
                        .unless(m -> m.behind(1).equals("of"))
                        .example("It lost more in March 2014 than in {the entire year}.", "2014"),
                rule("earlier-count", "COUNT UNIT earlier|previously")
                        .means(m -> shifted(m.unit(), -m.value("COUNT")))
                        .example("He came on Jan. 29; she had come {two days earlier}.", "2015-01-27"),
                rule("later-count", "COUNT UNIT later")
                        .means(m -> shifted(m.unit(), m.value("COUNT")))
                        .unless(m -> m.behind(1).equals("than"))
                        .example("He came on Jan. 29 and left {a week later}.", "2015-02-05~")
                        .butNot("It came on Jan. 29, three days later than planned."),
                rule("before-count", "COUNT UNIT before|after")
                        .means(m -> shifted(m.unit(), m.contains("before") ? -m.value("COUNT") : m.value("COUNT")))
                        .unless(EarlierRules::namesAnOccasion)
                        .example("He came on Jan. 29; she had come {a day before}.", "2015-01-28")
                        .butNot("He came on Jan. 29, a day after the raid."),
                rule("following-unit", "the following week|month|year")
                        .means(m -> following(lastWord(m)))
                        .example("He came on Dec. 29 and resigned {the following month}.", "2015-01")
                        .example("He came in June 2012 and left {the following year}.", "2013"),
                rule("same-unit", "that [same] month|year", "the same month|year")
                        .means(m -> same(lastWord(m)))
                        .example("He came on Dec. 29 and resigned {that same month}.", "2014-12"),
                rule(
                                "month-of-that-year",
                                "MONTH [DAY] [of] that|the [same] year",
                                "DAY MONTH [of] that|the [same] year")
                        .means(m -> new Meaning.FromEarlierDate((day, direction) -> m.has("DAY")
                                ? CalendarRules.day(day.getYear(), m.value("MONTH"), m.value("DAY"))
                                : Value.month(YearMonth.of(day.getYear(), m.value("MONTH")))))
                        .example("The war began in 2011 and in {June of that year} they met.", "2011-06"));
    }

    private static Meaning shifted(Unit unit, int count) {
        Meaning.Count from = (day, direction) -> CountRules.count(day, unit, count, false);
        return unit == Unit.YEAR ? new Meaning.FromEarlierDate(from) : new Meaning.FromEarlierDay(from);
    }

    private static Meaning previous(Unit unit) {
        return unit == Unit.DAY
                ? shifted(Unit.DAY, -1)
                : new Meaning.FromEarlierDate(
                        (day, direction) -> inUnit(day, unit.name().toLowerCase(ROOT), -1));
    }

    private static String lastWord(Match match) {
        return match.tokens().get(match.end() - 1).lower();
    }

    private static Meaning following(String unit) {
        return new Meaning.FromEarlierDate((day, direction) -> inUnit(day, unit, 1));
    }

    private static Meaning same(String unit) {
        return new Meaning.FromEarlierDate((day, direction) -> inUnit(day, unit, 0));
    }

    private static Value inUnit(LocalDate day, String unit, int shift) {
        return switch (unit) {
            case "week" -> RelativeRules.week(day, shift);
            case "month" -> Value.month(YearMonth.from(day).plusMonths(shift));
            default -> Value.year(day.getYear() + shift);
        };
    }

    /** "A day after the raid" counts from the raid, whose date the text may not give. */
    private static boolean namesAnOccasion(Match match) {
        @Nullable Token next = match.tokenBehind(1);
        return next != null && next.kind() != Token.Kind.PUNCTUATION;
    }
}
