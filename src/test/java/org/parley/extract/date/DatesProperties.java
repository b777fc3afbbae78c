package org.parley.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.extract.DateExpression;
import org.parley.extract.text.Sentences;
import org.parley.model.Edtf;

class DatesProperties {
    private static final LocalDate START = LocalDate.of(1995, 1, 1);

    @Property(tries = 500)
    void whateverTheTextDatesAreWrittenWhereTheyClaimInOrderAndReadable(
            @ForAll("texts") String text, @ForAll @IntRange(max = 12_000) int day) {
        int last = 0;
        for (DateExpression date : new Dates().find(text, Sentences.of(text), Read.published(START.plusDays(day)))) {
            assertThat(text.substring(date.start(), date.end()))
                    .isEqualTo(date.date().getText());
            assertThat(date.start()).isGreaterThanOrEqualTo(last);
            Edtf edtf = Edtf.parse(date.date().getEdtf());
            assertThat(edtf.text()).isEqualTo(date.date().getEdtf());
            assertThat(date.date().getEarliest()).isBeforeOrEqualTo(date.date().getLatest());
            last = date.end();
        }
    }

    @Property(tries = 300)
    void withoutPublicationNothingIsResolvedThatCountsFromIt(@ForAll("texts") String text) {
        for (DateExpression date : Read.dates(null, text)) {
            boolean hasYear = date.date().getText().matches("(?s).*\\d{4}.*");
            assertThat(hasYear
                            || date.date().getEdtf().startsWith("XXXX")
                            || date.date().getEarliest() != null)
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void weeksLaterTheSameSentenceMeansTheSameWeekdayWeeksLater(
            @ForAll("weekdaySentences") String text,
            @ForAll @IntRange(max = 12_000) int day,
            @ForAll @IntRange(min = 1, max = 300) int weeks) {
        LocalDate now = resolve(text, START.plusDays(day));
        LocalDate later = resolve(text, START.plusDays(day).plusWeeks(weeks));

        assertThat(ChronoUnit.DAYS.between(now, later)).isEqualTo(7L * weeks);
    }

    @Property(tries = 300)
    void aPastWeekdayIsWithinTheLastWeekAndAFutureOneWithinTheNext(
            @ForAll("weekdays") String weekday, @ForAll @IntRange(max = 12_000) int day) {
        LocalDate published = START.plusDays(day);

        LocalDate past = resolve("They met on " + weekday + " in Oslo.", published);
        LocalDate future = resolve("They will meet on " + weekday + " in Oslo.", published);

        assertThat(past).isBetween(published.minusDays(6), published);
        assertThat(future).isBetween(published, published.plusDays(6));
        assertThat(past.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
        assertThat(future.getDayOfWeek()).isEqualTo(past.getDayOfWeek());
    }

    @Property(tries = 300)
    void eachDayOfAnyYearIsReadBackAsItself(@ForAll @IntRange(max = 12_000) int day) {
        LocalDate date = START.plusDays(day);
        String month = date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        String american = month + " " + date.getDayOfMonth() + ", " + date.getYear();
        String british = date.getDayOfMonth() + " " + month + " " + date.getYear();

        for (String written : List.of(american, british, date.toString())) {
            assertThat(Read.on(null, "Signed on " + written + ".")).containsExactly(written + " = " + date);
        }
    }

    private static LocalDate resolve(String text, LocalDate published) {
        return new Dates()
                .find(text, Sentences.of(text), Read.published(published))
                .get(0)
                .date()
                .getEarliest();
    }

    @Provide
    Arbitrary<String> weekdays() {
        return Arbitraries.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    }

    @Provide
    Arbitrary<String> weekdaySentences() {
        Arbitrary<String> frame = Arbitraries.of(
                "They met on %s.",
                "They will meet on %s.", "They met last %s.", "They meet next %s.", "On this %s.", "%s saw talks.");
        return frame.flatMap(f -> weekdays().map(day -> String.format(f, day)));
    }

    /** Words that dates are made of, in any order, and any characters at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(
                "January",
                "Feb.",
                "May",
                "March",
                "Monday",
                "Tues.",
                "29",
                "31",
                "2nd",
                "2016",
                "1990s",
                "15",
                "0",
                "-",
                "–",
                "/",
                ",",
                "to",
                "and",
                "between",
                "from",
                "of",
                "the",
                "last",
                "this",
                "next",
                "week",
                "weeks",
                "month",
                "year",
                "years",
                "days",
                "day",
                "a",
                "two",
                "in",
                "about",
                "ago",
                "later",
                "earlier",
                "early",
                "mid",
                "late",
                "end",
                "first",
                "half",
                "quarter",
                "summer",
                "following",
                "same",
                "that",
                "coming",
                "said",
                "will",
                "meet",
                "on",
                "today",
                "tomorrow",
                "yesterday",
                "\"",
                ".",
                "(",
                ")",
                "within",
                "'s",
                "time",
                "999",
                "GENEVA",
                "few",
                "weekend",
                "Christmas",
                "decade",
                "24.01.2017",
                "12/31/15",
                "until",
                "by",
                "previous",
                "whole",
                "ahead",
                "before",
                "\n\n");
        Arbitrary<String> prose = word.list().ofMaxSize(30).map(words -> String.join(" ", words));
        return Arbitraries.oneOf(prose, prose, Arbitraries.strings().ofMaxLength(60));
    }
}
