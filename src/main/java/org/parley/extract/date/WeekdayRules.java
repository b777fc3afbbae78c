package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;

/** Days of the week. The tense of the sentence decides between the last and the next one. */
final class WeekdayRules {
    /** Days that have a name of their own, and papers that have a day in theirs. */
    private static final Set<String> NAMED_DAYS = Words.of(
            "good black bloody palm easter ash holy super cyber maundy whit shrove giving fat every each casual",
            "man girl any");

    private static final Set<String> PAPERS = Words.of(
            "times herald mirror telegraph express mail post world independent star sun people tribune standard",
            "review agreement business massacre");

    private WeekdayRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule("weekday", "WEEKDAY")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> nearest(day, weekday(m), direction)))
                        .unless(WeekdayRules::isName)
                        .example("The envoy said on {Tuesday} that it was over.", "2015-02-10")
                        .example("The sides met {Friday} in Doha.", "2015-02-06")
                        .example("The sides will meet on {Friday} in Doha.", "2015-02-13")
                        .butNot("He told the Sunday Times about the Good Friday Agreement.")
                        .butNot("He spoke on \"Talk Show Sunday\" about it.")
                        .butNot("They never meet on a Saturday."),
                rule("weekday-last", "last|past WEEKDAY", "this past WEEKDAY")
                        .means(m -> new Meaning.FromSpeech(
                                (day, direction) -> Value.day(day.with(TemporalAdjusters.previous(weekday(m))))))
                        .unless(WeekdayRules::isName)
                        .example("They spoke {last Friday} in Vienna.", "2015-02-06"),
                rule("weekday-next", "next WEEKDAY")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> inWeek(day, 1, weekday(m))))
                        .unless(WeekdayRules::isName)
                        .example("They convene {next Monday} in Vienna.", "2015-02-16"),
                rule("weekday-coming", "coming WEEKDAY")
                        .means(m -> new Meaning.FromSpeech(
                                (day, direction) -> Value.day(day.with(TemporalAdjusters.next(weekday(m))))))
                        .example("They convene this {coming Tuesday}.", "2015-02-17"),
                rule("weekday-this", "this WEEKDAY")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> inWeek(day, 0, weekday(m))))
                        .unless(WeekdayRules::isName)
                        .example("They convene {this Friday} in Vienna.", "2015-02-13"),
                rule("weekday-of-week", "WEEKDAY [of] SHIFT week", "SHIFT week [on] WEEKDAY")
                        .means(m ->
                                new Meaning.FromSpeech((day, direction) -> inWeek(day, m.value("SHIFT"), weekday(m))))
                        .example("They left on {Thursday last week}.", "2015-02-05")
                        .example("They return {next week on Wednesday}.", "2015-02-18"),
                rule("weekday-span", "WEEKDAY _-_ WEEKDAY2", "WEEKDAY to|through|until|till WEEKDAY2")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> span(m, day, direction)))
                        .example("They will meet from {Wednesday to Friday}.", "2015-02-11/2015-02-13")
                        .example("They met {Monday through Wednesday}.", "2015-02-02/2015-02-04"));
    }

    private static DayOfWeek weekday(Match match) {
        return DayOfWeek.of(match.value("WEEKDAY"));
    }

    /** The day itself counts in both directions: on a Friday, "on Friday" is today. */
    static Value nearest(LocalDate day, DayOfWeek weekday, Direction direction) {
        return Value.day(
                direction == Direction.FUTURE
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday)));
    }

    private static Value inWeek(LocalDate day, int weeks, DayOfWeek weekday) {
        return Value.day(day.with(DayOfWeek.MONDAY).plusWeeks(weeks).with(weekday));
    }

    private static @Nullable Value span(Match match, LocalDate day, Direction direction) {
        DayOfWeek last = DayOfWeek.of(match.value("WEEKDAY2"));
        if (direction == Direction.FUTURE) {
            LocalDate start = nearest(day, weekday(match), direction).from();
            return Value.days(start, start.with(TemporalAdjusters.next(last)));
        }
        LocalDate end = nearest(day, last, direction).from();
        return Value.days(end.with(TemporalAdjusters.previous(weekday(match))), end);
    }

    private static boolean isName(Match match) {
        @Nullable Token next = match.tokenBehind(1);
        boolean isAny = match.before(1).equals("a") && match.before(2).equals("on");
        return isAny
                || NAMED_DAYS.contains(match.before(1))
                || (next != null && next.isCapitalised() && PAPERS.contains(next.lower()));
    }
}
