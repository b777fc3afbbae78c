package org.parley.extract.date;

import static org.parley.extract.date.DateRule.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;

/** Days, months, years and decades by their names on the calendar. */
final class CalendarRules {
    /** Behind these a capitalised "May" or "March" is a month, not a name or the start of a command. */
    private static final Set<String> BEFORE_MONTHS = Words.of(
            "in by since until till of from between before after during through to and or for late early mid last",
            "next this on around about the a every each come throughout across past within amid than as - – ( than as its their his 's that ending ended");

    /** Behind these a four-digit number is a year even if what follows could be counted: "the 2015 talks". */
    private static final Set<String> BEFORE_YEARS =
            Words.of("in since by until from during of the before after early late end ( -");

    /** Behind these a bare four-digit number is the number of a document or a thing. */
    private static final Set<String> NUMBERED = Words.of(
            "no. nos. no number resolution resolutions unscr directive flight article # $ € £ ¥ us$ room page law",
            "decree bill act protocol channel route highway model boeing airbus res. regulation order unsc");

    /** Between these and something in the plural stands its number: "some 2000 fighters"; else a year: "until about 2020". */
    private static final Set<String> ESTIMATES =
            Words.of("about some over nearly almost approximately roughly around least than up exactly only");

    /** Behind these stands a year, even before something in the plural: "below 2005 levels", "for 2020 candidates". */
    private static final Set<String> BEFORE_YEARS_OF_MANY =
            Words.of("below above for to at against under toward towards versus 's its their his her our next last");

    private static final Set<String> COUNTED = Words.of(
            "people et est edt utc cet local hrs men women children percent % troops police staff dead sq square km mw feet foot kg cubic more",
            "others million billion per hours gmt");

    private CalendarRules() {}

    static List<DateRule> rules() {
        return List.of(
                rule(
                                "day-month-year",
                                "[WEEKDAY [,] [the]] MONTH [the] DAY [,] YEAR",
                                "[WEEKDAY [,] [the]] DAY [of] MONTH [,] YEAR")
                        .means(m -> Meaning.fixed(day(m.value("YEAR"), m.value("MONTH"), m.value("DAY"))))
                        .example("The truce began on {December 30, 2016}.", "2016-12-30")
                        .example("They met on {Friday, 14 July 2017}.", "2017-07-14")
                        .butNot("It was dated February 30, 2014."),
                rule(
                                "day-month",
                                "[WEEKDAY [,] [the]] MONTH [the] DAY",
                                "[WEEKDAY [,] [the]] DAY [of] MONTH",
                                "WEEKDAY ( MONTH DAY )",
                                "WEEKDAY ( DAY MONTH )")
                        .means(m -> dayOfYear(m.value("MONTH"), m.value("DAY")))
                        .unless(CalendarRules::startsACount)
                        .unless(CalendarRules::hasYear)
                        .unless(m -> m.contains("mon.") && !m.has("WEEKDAY"))
                        .example("The consultations ended on {Jan. 29}.", "2015-01-29")
                        .example("They will convene on {5 March} in Geneva.", "2015-03-05")
                        .example("They met on {Friday, December 5}, he said.", "2014-12-05")
                        .butNot("In March 12 soldiers were killed."),
                rule("september-11", "MONTH DAY attacks|attack|hijackings", "MONTH DAY terror|terrorist attacks|attack")
                        .means(m ->
                                m.value("MONTH") == 9 && m.value("DAY") == 11 ? Meaning.fixed(day(2001, 9, 11)) : null)
                        .example("It was built after the {Sept. 11 attacks} on New York.", "2001-09-11")
                        .butNot("It was built after the Nov. 13 attacks on Paris."),
                rule("day-month-of-year", "MONTH DAY [of|,] SHIFT year", "DAY MONTH [of|,] SHIFT year")
                        .means(m -> fromYear(m, y -> day(y, m.value("MONTH"), m.value("DAY"))))
                        .example("The deal of {July 14 last year} holds.", "2014-07-14"),
                rule("month-year", "MONTH [,|of] YEAR")
                        .means(m -> new Meaning.Fixed(Value.month(YearMonth.of(m.value("YEAR"), m.value("MONTH")))))
                        .example("The road map of {November 2015} foresaw it.", "2015-11"),
                rule("month-of-year", "MONTH [of] SHIFT year", "SHIFT year [in] MONTH")
                        .means(m -> fromYear(m, y -> Value.month(YearMonth.of(y, m.value("MONTH")))))
                        .example("They last met in {June last year}.", "2014-06"),
                rule("month-last-next", "last|this|next MONTH")
                        .means(CalendarRules::shiftedMonth)
                        .unless(CalendarRules::hasDay)
                        .example("They signed it {last December}.", "2014-12")
                        .example("They will reconvene {next May}.", "2015-05"),
                rule("day-of-shifted-month", "DAY of SHIFT month")
                        .means(m -> new Meaning.FromSpeech((day, direction) -> {
                            YearMonth month = YearMonth.from(day).plusMonths(m.value("SHIFT"));
                            return day(month.getYear(), month.getMonthValue(), m.value("DAY"));
                        }))
                        .unless(m -> Character.isDigit(m.tokens()
                                .get(m.start())
                                .text()
                                .codePointBefore(
                                        m.tokens().get(m.start()).text().length())))
                        .example("It ends on the {15th of next month}.", "2015-03-15")
                        .butNot("They freed 12 of last month's captives."),
                rule("month", "MONTH")
                        .means(m -> month(m.value("MONTH")))
                        .unless(CalendarRules::isNameOrCommand)
                        .unless(CalendarRules::hasDay)
                        .example("A first round was held in {November}.", "2014-11")
                        .example("A second round will follow in {May}.", "2015-05")
                        .butNot("Prime Minister May spoke to the envoy.")
                        .butNot("May they find peace.")
                        .butNot("They march on Monday and may talk."),
                rule("year", "YEAR")
                        .means(m -> new Meaning.Fixed(Value.year(m.value("YEAR"))))
                        .unless(CalendarRules::isQuantity)
                        .example("The {2012} communique was signed in Geneva.", "2012")
                        .example("The war began in {2011}.", "2011")
                        .butNot("At least 2015 people fled.")
                        .butNot("Resolution 2118 was adopted.")
                        .butNot("They adopted UNSCR 1701 and killed 1999 fighters."),
                rule("decade", "DECADE")
                        .means(m -> new Meaning.Fixed(Value.decade(m.value("DECADE"))))
                        .example("The border was drawn in the {1990s}.", "199X"));
    }

    /** A day of the calendar, null when there is no such day. */
    static @Nullable Value day(int year, int month, int day) {
        try {
            return Value.day(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A day of any year; null for a day that no year has. */
    static @Nullable Meaning dayOfYear(int month, int day) {
        boolean exists = day <= YearMonth.of(2004, month).lengthOfMonth(); // a leap year
        return exists ? new Meaning.Yearly(year -> day(year, month, day)) : null;
    }

    static Meaning month(int month) {
        return new Meaning.Yearly(year -> Value.month(YearMonth.of(year, month)));
    }

    /** Something of "last year", "this year" or "next year". */
    static Meaning fromYear(Match match, java.util.function.IntFunction<@Nullable Value> in) {
        return new Meaning.FromSpeech((day, direction) -> in.apply(day.getYear() + match.value("SHIFT")));
    }

    /** "Last December" is the nearest one that is over, "next May" the nearest that is to come. */
    private static Meaning shiftedMonth(Match match) {
        return new Meaning.FromSpeech((day, direction) -> {
            YearMonth now = YearMonth.from(day);
            YearMonth named = now.withMonth(match.value("MONTH"));
            return switch (match.tokens().get(match.start()).lower()) {
                case "last" -> Value.month(named.isBefore(now) ? named : named.minusYears(1));
                case "next" -> Value.month(named.isAfter(now) ? named : named.plusYears(1));
                default -> Value.month(named);
            };
        });
    }

    /** "February 29, 2015": with its year it is no day, so it is none without. */
    private static boolean hasYear(Match match) {
        @Nullable Token next = match.tokenBehind(match.behind(1).equals(",") ? 2 : 1);
        return next != null && WordClass.YEAR.value(next) != WordClass.NONE;
    }

    /** "This Dec. 25": a day follows, which another rule reads. */
    private static boolean hasDay(Match match) {
        @Nullable Token next = match.tokenBehind(1);
        return next != null && WordClass.DAY.value(next) != WordClass.NONE;
    }

    /** "In March 12 soldiers", "killed 20 Jan. 5": the figure counts something, or belongs to the other side. */
    private static boolean startsACount(Match match) {
        Token last = match.tokens().get(match.end() - 1);
        @Nullable Token next = match.tokenBehind(1);
        if (next == null) {
            return false;
        }
        boolean dayIsLast = last.isNumber()
                && Character.isDigit(last.text().charAt(last.text().length() - 1));
        boolean countsNext = dayIsLast
                && match.before(1).equals("in")
                && next.isWord()
                && !next.isCapitalised()
                && next.lower().endsWith("s");
        boolean belongsToNext = !last.isNumber() && next.isNumber() && WordClass.DAY.value(next) != WordClass.NONE;
        return countsNext || belongsToNext;
    }

    /** "May" and "March" need company to be months; "Mar" and "Dec" need a day, a year or a period. */
    private static boolean isNameOrCommand(Match match) {
        String word = match.tokens().get(match.start()).lower();
        if (word.length() == 3 && !word.equals("may")) {
            return true;
        }
        if (word.equals("march") && Set.of("for", "on", "of", "against", "to").contains(match.behind(1))) {
            return true;
        }
        @Nullable Token before = match.tokenBefore(1);
        if (word.equals("may") || word.equals("march")) {
            return before == null || !BEFORE_MONTHS.contains(before.lower());
        }
        // A person: "June Smith", "Jan. Novak"; but "the June Summit" and "In June Russia said" are dates.
        return before != null && before.isWord() && before.isCapitalised() && !BEFORE_MONTHS.contains(before.lower());
    }

    private static boolean isQuantity(Match match) {
        @Nullable Token before = match.tokenBefore(1);
        @Nullable Token next = match.tokenBehind(1);
        Token year = match.tokens().get(match.start());
        int value = match.value("YEAR");
        if (before != null && (NUMBERED.contains(before.lower()) || before.isNumber())) {
            return true;
        }
        if (before != null
                && year.touches(before)
                && Set.of("/", "#", "+", "-", ".", "_").contains(before.text())) {
            return !before.text().equals("-") || !match.before(2).equals("mid");
        }
        if (next != null
                && (COUNTED.contains(next.lower())
                        || (next.touches(year) && next.text().equals("/")))) {
            return true;
        }
        boolean isInName = before != null
                && next != null
                && before.isWord()
                && before.isCapitalised()
                && !BEFORE_MONTHS.contains(before.lower())
                && next.isWord()
                && next.isCapitalised();
        if (isInName) {
            return true; // "the Some 2000 Index"
        }
        boolean introduced = before != null && BEFORE_YEARS.contains(before.lower());
        boolean farYear = value < 1900 || value > 2100;
        boolean many = next != null
                && next.isWord()
                && !next.isCapitalised()
                && next.lower().endsWith("s")
                && !Set.of("is", "was", "has", "as").contains(next.lower())
                && !next.lower().endsWith("ss");
        if (before != null && ESTIMATES.contains(before.lower())) {
            return farYear || many || match.behind(1).equals("of");
        }
        return !introduced && (farYear || (many && before != null && !BEFORE_YEARS_OF_MANY.contains(before.lower())));
    }
}
