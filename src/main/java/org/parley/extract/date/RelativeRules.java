package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Words;

/** The day, week, month or year in which something is said, and its neighbours: today, last month, next week. */
final class RelativeRules {
    private static final Set<String> BEFORE_WEEKENDS =
            Words.of("over at during on for by before after until since through throughout of");

    private RelativeRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("today", "today|tonight")
                        .means(m -> days(0))
                        .unless(m -> Set.of("programme", "program", "show").contains(m.behind(1)))
                        .example("They meet {today} in Cairo.", "2015-02-10")
                        .butNot("He spoke on the radio's Today programme."),
                rule("this-morning", "this morning|afternoon|evening")
                        .means(m -> days(0))
                        .example("They met {this morning} in Cairo.", "2015-02-10"),
                rule("yesterday", "yesterday", "last night")
                        .means(m -> days(-1))
                        .example("They met {yesterday} in Cairo.", "2015-02-09"),
                rule("tomorrow", "tomorrow")
                        .means(m -> days(1))
                        .example("They meet {tomorrow} in Cairo.", "2015-02-11"),
                rule("day-before-yesterday", "the day before yesterday")
                        .means(m -> days(-2))
                        .example("They met {the day before yesterday}.", "2015-02-08"),
                rule("day-after-tomorrow", "the day after tomorrow")
                        .means(m -> days(2))
                        .example("They meet {the day after tomorrow}.", "2015-02-12"),
                rule("shifted-unit", "SHIFT UNIT", "earlier|later SHIFT UNIT")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> shifted(day, m)))
                        .unless(RelativeRules::isSpanOfTime)
                        .example("They met {last month} in Moscow.", "2015-01")
                        .example("They meet {next week} in Moscow.", "2015-02-16~/2015-02-22~")
                        .example("They meet {later this week} in Moscow.", "2015-02-10~/2015-02-15~")
                        .example("He resigned {earlier this year}.", "2015")
                        .butNot("He has met them often over the last year.")
                        .butNot("The last year of the war was cold."),
                rule("weekend", "SHIFT weekend", "this past weekend", "the weekend")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> weekend(day, direction, m)))
                        .unless(m -> !m.has("SHIFT") && !m.contains("past") && !BEFORE_WEEKENDS.contains(m.before(1)))
                        .example("They met {last weekend} in Oslo.", "2015-02-07~/2015-02-08~")
                        .example("They meet {this weekend} in Oslo.", "2015-02-14~/2015-02-15~")
                        .example("They spoke over {the weekend}.", "2015-02-07~/2015-02-08~")
                        .example("They will speak over {the weekend}.", "2015-02-14~/2015-02-15~")
                        .butNot("He loves the weekend and the sea."));
    }

    private static Meaning days(int shift) {
        return new Meaning.FromSpeech((day, direction) -> Value.day(day.plusDays(shift)));
    }

    private static @Nullable Value shifted(LocalDate day, Match match) {
        int shift = match.value("SHIFT");
        return switch (match.unit()) {
            case DAY -> null; // "this day", "the last days"
            case WEEK -> limited(match, day, week(day, shift));
            case MONTH -> limited(match, day, Value.month(YearMonth.from(day).plusMonths(shift)));
            case YEAR -> limited(match, day, Value.year(day.getYear() + shift));
        };
    }

    /** "Earlier this week" is over, "later this week" is to come. */
    private static Value limited(Match match, LocalDate day, Value unit) {
        boolean around = !day.isBefore(unit.from()) && !day.isAfter(unit.to());
        LocalDate from = around && match.contains("later") ? day : unit.from();
        LocalDate to = around && match.contains("earlier") ? day : unit.to();
        return match.unit() == Unit.WEEK ? Value.someDay(from, to) : unit.between(from, to);
    }

    /** Some day of a week, from its Monday to its Sunday. */
    static Value week(LocalDate day, int shift) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
        return Value.someDay(monday, monday.plusDays(6));
    }

    /** The Saturday and Sunday that belong to a week; "the weekend" is the last one or the next one, as the tense says. */
    private static Value weekend(LocalDate day, Direction direction, Match match) {
        LocalDate saturday = day.with(DayOfWeek.SATURDAY);
        boolean isThis = match.has("SHIFT") && match.value("SHIFT") == 0;
        boolean isOver =
                day.isBefore(saturday) && (isThis ? direction == Direction.PAST : direction != Direction.FUTURE);
        int weeks = match.has("SHIFT") && !isThis ? match.value("SHIFT") : isOver ? -1 : 0;
        LocalDate first = saturday.plusWeeks(weeks);
        return Value.someDay(first, first.plusDays(1));
    }

    /** "Over the last year", "in the past month", "the last week of March": time that passes, or a part of something. */
    private static boolean isSpanOfTime(Match match) {
        boolean plural = match.tokens().get(match.end() - 1).lower().endsWith("s");
        boolean the = match.before(1).equals("the") && !match.contains("coming");
        boolean past = match.contains("past") && !match.before(1).equals("this");
        return plural
                || the
                || past
                || match.behind(1).equals("of")
                || Set.of("these", "every", "-").contains(match.before(1));
    }
}
