package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Words;

/** So many days, weeks, months or years before or after the day on which it is said. */
final class CountRules {
    /** On average. */
    private static final double DAYS_OF_MONTH = 30.44;

    /** What "a few" stands for. */
    private static final int FEW = 3;

    /** Behind these, "in two years" looks back over a span: "the first meeting in two years". */
    private static final Set<String> RECORDS = Words.of("first second third only worst most time");

    private CountRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule(
                                "ago",
                                "COUNT UNIT ago",
                                "about|around|almost|nearly|roughly|some|over COUNT UNIT ago",
                                "more|less than COUNT UNIT ago")
                        .means(m -> counted(m, -m.value("COUNT"), m.end() - m.start() > 3))
                        .unless(CountRules::isEndOfNumber)
                        .example("They met {two weeks ago} in Moscow.", "2015-01-27~")
                        .example("They met {three days ago} in Moscow.", "2015-02-07")
                        .example("It began {about two years ago}.", "2013~")
                        .butNot("It began twenty-two years ago."),
                rule("half-ago", "COUNT and a half UNIT ago", "a month|year and a half ago")
                        .means(CountRules::halvesAgo)
                        .unless(CountRules::isEndOfNumber)
                        .example("It began {three and a half years ago}.", "2011~")
                        .example("It began {a year and a half ago}.", "2013~"),
                rule("decades-ago", "COUNT decade|decades ago")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> decadesAgo(day, m.value("COUNT"))))
                        .unless(CountRules::isEndOfNumber)
                        .example("They first met {two decades ago}.", "1995~"),
                rule("few-ago", "a few|couple UNIT ago", "a couple of UNIT ago", "several|few UNIT ago")
                        .means(m -> few(m, -1))
                        .example("They met {a few days ago} in Moscow.", "2015-02-06~/2015-02-08~")
                        .butNot("It began a few years ago."),
                rule("in-count", "in COUNT UNIT ['s|'] [time]", "in about|around|roughly|some COUNT UNIT ['s|'] [time]")
                        .means(m -> counted(m, m.value("COUNT"), isHedged(m)))
                        .unless(CountRules::isDuration)
                        .example("They will meet {in two weeks} in Moscow.", "2015-02-24~")
                        .example("Talks are set to start {in about a month}.", "2015-03~")
                        .example("They will reconvene {in three days}.", "2015-02-13")
                        .butNot("The worst clashes in six years broke out.")
                        .butNot("It will be the first attempt in two years to hold talks.")
                        .butNot("They will pay for it in the six years of war."),
                rule(
                                "in-few",
                                "in a few|couple UNIT ['s|'] [time]",
                                "in a couple of UNIT ['s|'] [time]",
                                "in several|few UNIT")
                        .means(m -> few(m, 1))
                        .unless(CountRules::isDuration)
                        .example("They will meet {in a few days}.", "2015-02-12~/2015-02-14~"),
                rule("from-now", "COUNT UNIT from now|today")
                        .means(m -> counted(m, m.value("COUNT"), false))
                        .unless(CountRules::isEndOfNumber)
                        .example("They meet {three days from now}.", "2015-02-13"),
                rule(
                                "within",
                                "within [the] [next] COUNT UNIT",
                                "in the next|coming COUNT UNIT",
                                "in the next|coming few UNIT")
                        .means(CountRules::within)
                        .unless(m -> Tense.of(m) != Direction.FUTURE)
                        .example("They will meet {within two weeks}.", "2015-02-10/2015-02-24~"),
                rule("coming-units", "coming|upcoming days|weeks|months", "days|weeks|months ahead")
                        .means(CountRules::coming)
                        .unless(CountRules::isCounted)
                        .example("He hopes to convene them in the {coming weeks}.", "2015-02~")
                        .example("He hopes to convene them in the {coming days}.", "2015-02-11~/2015-02-17~")
                        .butNot("The talks will fill two weeks ahead of the summit."));
    }

    private static Meaning counted(Match match, int count, boolean hedged) {
        Unit unit = match.unit();
        return new Meaning.FromSpeech((day, direction) -> count(day, unit, count, hedged));
    }

    private static Meaning halvesAgo(Match match) {
        int count = match.has("COUNT") ? match.value("COUNT") : 1;
        boolean years = match.contains("year") || match.contains("years");
        return new Meaning.FromSpeech((day, direction) -> years
                ? Value.year(day.minusMonths(count * 12L + 6).getYear()).about()
                : Value.month(YearMonth.from(day.minusDays(Math.round((count + 0.5) * DAYS_OF_MONTH))))
                        .about());
    }

    /** Decades are counted to about half of one. */
    private static Value decadesAgo(LocalDate day, int count) {
        LocalDate target = day.minusYears(10L * count);
        return Value.year(target.getYear()).about().between(target.minusYears(5), target.plusYears(5));
    }

    /** A few years are too vague to be a date. */
    private static @Nullable Meaning few(Match match, int sign) {
        return match.unit() == Unit.YEAR ? null : counted(match, sign * (match.contains("couple") ? 2 : FEW), true);
    }

    /**
     * So many units from a day. Days are exact unless hedged; weeks, months and years are as exact as people mean them,
     * to about half a unit.
     */
    static Value count(LocalDate day, Unit unit, int count, boolean hedged) {
        LocalDate target = target(day, unit, count);
        return switch (unit) {
            case DAY -> hedged ? Value.someDay(target.minusDays(1), target.plusDays(1)) : Value.day(target);
            case WEEK -> Value.day(target).about().between(target.minusDays(3), target.plusDays(3));
            case MONTH ->
                Value.month(YearMonth.from(target)).about().between(target.minusDays(15), target.plusDays(15));
            case YEAR -> Value.year(target.getYear()).about().between(target.minusDays(182), target.plusDays(182));
        };
    }

    /** A month counts 30.44 days on average, so that a month from Jan. 30 is at the turn of March, not Feb. 28. */
    private static LocalDate target(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusDays(Math.round(count * DAYS_OF_MONTH));
            case YEAR -> day.plusYears(count);
        };
    }

    /** From now to the end of a count. */
    private static Meaning within(Match match) {
        int count = match.has("COUNT") ? match.value("COUNT") : FEW;
        Unit unit = match.unit();
        return new Meaning.FromSpeech((day, direction) -> {
            @Nullable Value last = Value.days(day, target(day, unit, count));
            return last == null ? null : new Value(last.edtf() + "~", day, last.to());
        });
    }

    /** Days are some day of the next seven; weeks and months begin at the earliest next week and next month. */
    private static Meaning coming(Match match) {
        return new Meaning.FromSpeech((day, direction) -> {
            if (match.contains("days")) {
                return Value.someDay(day.plusDays(1), day.plusDays(7));
            }
            LocalDate earliest = day.plusDays(match.contains("weeks") ? 7 : 30);
            LocalDate latest = day.plusDays(match.contains("weeks") ? 56 : 182);
            return Value.month(YearMonth.from(earliest)).about().between(earliest, latest);
        });
    }

    private static boolean isHedged(Match match) {
        String second = match.tokens().get(match.start() + 1).lower();
        return Set.of("about", "around", "roughly", "some").contains(second);
    }

    /** "In six years" is a point in time only when the sentence looks ahead. */
    private static boolean isDuration(Match match) {
        return Tense.of(match) != Direction.FUTURE
                || Set.of("of", "after", "from", "since").contains(match.behind(1))
                || Set.of("once", "twice", "times").contains(match.before(1))
                || isRecord(match);
    }

    /** "The first attempt in two years", "the deadliest clashes in a decade". */
    private static boolean isRecord(Match match) {
        for (int distance = 1; distance <= 5; distance++) {
            String word = match.before(distance);
            if (RECORDS.contains(word) || (word.length() > 5 && word.endsWith("est"))) {
                return true;
            }
        }
        return false;
    }

    /** "Twenty-two years ago": the pattern sees only the end of the number. */
    private static boolean isEndOfNumber(Match match) {
        return Set.of("-", "and", "hundred", "thousand").contains(match.before(1));
    }

    /** "Two weeks ahead of the summit", "weeks ahead of". */
    private static boolean isCounted(Match match) {
        return match.contains("ahead")
                && (match.behind(1).equals("of") || !match.before(1).equals("the"));
    }
}
