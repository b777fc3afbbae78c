package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Words;

/** Days, weeks, months and years that count from the day on which they are said. */
final class RelativeRules {
    private RelativeRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("today", "today|tonight").means(m -> days(0)).example("They meet {today} in Cairo.", "2015-02-10"),
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
                        .example("They meet {next week} in Moscow.", "2015-02-18~")
                        .example("They meet {later this week} in Moscow.", "2015-02-10~")
                        .example("He resigned {earlier this year}.", "2015")
                        .butNot("He has met them often over the last year.")
                        .butNot("The last year of the war was cold."),
                rule("ago", "COUNT UNIT ago", "about|around|almost|nearly|roughly|some COUNT UNIT ago")
                        .means(m -> counted(m, -m.value("COUNT"), m.end() - m.start() == 4))
                        .unless(RelativeRules::isCompound)
                        .example("They met {two weeks ago} in Moscow.", "2015-01-27~")
                        .example("They met {three days ago} in Moscow.", "2015-02-07")
                        .example("It began {about two years ago}.", "2013~")
                        .butNot("It began twenty-two years ago."),
                rule("few-ago", "a few|couple UNIT ago", "a couple of UNIT ago", "several|few UNIT ago")
                        .means(m -> m.unit() == Unit.YEAR ? null : counted(m, m.contains("couple") ? -2 : -3, true))
                        .example("They met {a few days ago} in Moscow.", "2015-02-07~")
                        .butNot("It began a few years ago."),
                rule("in-count", "in COUNT UNIT ['s|'] [time]", "in about|around|roughly|some COUNT UNIT ['s|'] [time]")
                        .means(m -> counted(m, m.value("COUNT"), isHedged(m)))
                        .unless(RelativeRules::isDuration)
                        .example("They will meet {in two weeks} in Moscow.", "2015-02-24~")
                        .example("Talks are set to start {in about a month}.", "2015-03~")
                        .example("They will reconvene {in three days}.", "2015-02-13")
                        .butNot("The worst clashes in six years broke out.")
                        .butNot("They will pay for it in the six years of war."),
                rule(
                                "in-few",
                                "in a few|couple UNIT ['s|'] [time]",
                                "in a couple of UNIT ['s|'] [time]",
                                "in several|few UNIT")
                        .means(m -> m.unit() == Unit.YEAR ? null : counted(m, m.contains("couple") ? 2 : 3, true))
                        .unless(RelativeRules::isDuration)
                        .example("They will meet {in a few days}.", "2015-02-13~"),
                rule("from-now", "COUNT UNIT from now|today")
                        .means(m -> counted(m, m.value("COUNT"), false))
                        .unless(RelativeRules::isCompound)
                        .example("They meet {three days from now}.", "2015-02-13"),
                rule(
                                "within",
                                "within COUNT UNIT",
                                "within the next COUNT UNIT",
                                "in the next|coming COUNT UNIT",
                                "in the next|coming few UNIT")
                        .means(RelativeRules::within)
                        .unless(m -> Tense.of(m) != Direction.FUTURE)
                        .example("They will meet {within two weeks}.", "2015-02-10/2015-02-24~"),
                rule("coming-units", "coming|upcoming UNIT", "UNIT ahead|to come")
                        .means(RelativeRules::coming)
                        .unless(m -> !m.tokens()
                                .get(m.contains("coming") || m.contains("upcoming") ? m.end() - 1 : m.start())
                                .lower()
                                .endsWith("s"))
                        .unless(m -> Words.of("for two three four five six few").contains(m.before(1)))
                        .example("He hopes to convene them in the {coming weeks}.", "2015-02~")
                        .example("He hopes to convene them in the {coming days}.", "2015-02-12~"));
    }

    private static Meaning days(int shift) {
        return new Meaning.FromSpeech((day, direction) -> Value.day(day.plusDays(shift)));
    }

    private static @Nullable Value shifted(LocalDate day, Match match) {
        int shift = match.value("SHIFT");
        return switch (match.unit()) {
            case DAY -> null; // "this day", "last days"
            case WEEK -> week(day, shift);
            case MONTH -> Value.month(YearMonth.from(day).plusMonths(shift));
            case YEAR -> Value.year(day.getYear() + shift);
        };
    }

    /** A week is written as one of its days, approximately: the day itself, or the Wednesday of another week. */
    static Value week(LocalDate day, int shift) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
        return RangeRules.week(monday, shift == 0 ? day : monday.with(DayOfWeek.WEDNESDAY));
    }

    /** "Over the last year", "in the past month", "the last week of March": time that passes, or a part of something. */
    private static boolean isSpanOfTime(Match match) {
        boolean plural = match.tokens().get(match.end() - 1).lower().endsWith("s");
        boolean the = match.before(1).equals("the") && !match.contains("coming");
        boolean past = match.contains("past") && !match.before(1).equals("this");
        boolean part = match.behind(1).equals("of")
                || match.behind(1).equals("'s") && match.before(1).equals("the");
        return plural || the || past || part || Set.of("these", "every", "-").contains(match.before(1));
    }

    static Meaning counted(Match match, int count, boolean hedged) {
        Unit unit = match.unit();
        return new Meaning.FromSpeech((day, direction) -> count(day, unit, count, hedged));
    }

    /** So many units from a day. Weeks, months and years are as exact as people mean them: about half a unit. */
    static Value count(LocalDate day, Unit unit, int count, boolean hedged) {
        LocalDate target = target(day, unit, count);
        int slack = slack(unit);
        Value named =
                switch (unit) {
                    case DAY -> hedged ? Value.day(target).about() : Value.day(target);
                    case WEEK -> Value.day(target).about();
                    case MONTH -> Value.month(YearMonth.from(target)).about();
                    case YEAR -> Value.year(target.getYear()).about();
                };
        boolean exact = unit == Unit.DAY && !hedged;
        return exact ? named : named.between(target.minusDays(slack), target.plusDays(slack));
    }

    /** A month counts 30.44 days on average, so that a month from Jan. 30 is at the turn of March, not Feb. 28. */
    private static LocalDate target(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> Math.abs(count) > 120 ? day : day.plusDays(Math.round(count * 30.44));
            case YEAR -> day.plusYears(count);
        };
    }

    private static int slack(Unit unit) {
        return switch (unit) {
            case DAY -> 1;
            case WEEK -> 3;
            case MONTH -> 15;
            case YEAR -> 182;
        };
    }

    /** From now to the end of a count. */
    private static @Nullable Meaning within(Match match) {
        int count = match.has("COUNT") ? match.value("COUNT") : 3;
        Unit unit = match.unit();
        return new Meaning.FromSpeech((day, direction) -> {
            LocalDate last = target(day, unit, count);
            @Nullable Value span = Value.days(day, last);
            return span == null ? null : new Value(span.edtf() + "~", day, last);
        });
    }

    /** The earliest that is plausible: days from the day after tomorrow, weeks from next week, months from next month. */
    private static @Nullable Meaning coming(Match match) {
        return switch (match.unit()) {
            case DAY ->
                new Meaning.FromSpeech((day, direction) ->
                        Value.day(day.plusDays(2)).about().between(day.plusDays(1), day.plusDays(7)));
            case WEEK ->
                new Meaning.FromSpeech((day, direction) -> Value.month(YearMonth.from(day.plusDays(7)))
                        .about()
                        .between(day.plusDays(7), day.plusWeeks(8)));
            case MONTH ->
                new Meaning.FromSpeech((day, direction) -> Value.month(YearMonth.from(day.plusDays(30)))
                        .about()
                        .between(day.plusDays(30), day.plusDays(182)));
            case YEAR -> null;
        };
    }

    private static boolean isHedged(Match match) {
        return Set.of("about", "around", "roughly", "some")
                .contains(match.tokens().get(match.start() + 1).lower());
    }

    /** "In six years" is a point in time only when the sentence looks ahead. */
    private static boolean isDuration(Match match) {
        return Tense.of(match) != Direction.FUTURE
                || Set.of("of", "after", "from", "since").contains(match.behind(1))
                || Set.of("time", "first", "once", "twice", "times").contains(match.before(1));
    }

    /** "Twenty-two years ago": the pattern sees only the end of the number. */
    private static boolean isCompound(Match match) {
        return match.before(1).equals("-")
                || match.before(1).equals("and")
                || match.before(1).equals("hundred");
    }
}
