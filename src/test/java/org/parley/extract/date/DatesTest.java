package org.parley.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.EdtfDate;

class DatesTest {

    @Test
    void aDateHasItsWordsItsLimitsAndItsAnchor() {
        EdtfDate date = Read.dates("2015-02-10", "They will meet in early March.")
                .get(0)
                .date();

        assertThat(date)
                .isEqualTo(new EdtfDate(
                        "2015-03~", day("2015-03-01"), day("2015-03-10"), day("2015-02-10"), "early March"));
    }

    @Test
    void aFullDateNeedsNoAnchor() {
        EdtfDate date =
                Read.dates(null, "It began on December 30, 2016.").get(0).date();

        assertThat(date)
                .isEqualTo(new EdtfDate("2016-12-30", day("2016-12-30"), day("2016-12-30"), null, "December 30, 2016"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said on Friday that talks failed.                       | Friday = 2015-02-06
            They will meet on Friday in Doha.                          | Friday = 2015-02-13
            Talks are set to open Friday in Doha.                      | Friday = 2015-02-13
            On Friday, the two ministers will fly to Doha.             | Friday = 2015-02-13
            On Friday, the two ministers flew to Doha.                 | Friday = 2015-02-06
            A meeting is planned for Friday.                           | Friday = 2015-02-13
            Both sides agreed to meet on Friday.                       | Friday = 2015-02-13
            Both sides failed to meet on Friday.                       | Friday = 2015-02-06
            The sides did not meet on Friday.                          | Friday = 2015-02-06
            The round was postponed to Friday.                         | Friday = 2015-02-13
            The round was postponed on Friday.                         | Friday = 2015-02-06
            Guns fell silent after Friday's deal.                      | Friday = 2015-02-06
            Rebels have until Friday to answer.                        | Friday = 2015-02-13
            The talks had been due to begin on Monday but did not.     | Monday = 2015-02-09
            Talks to be held on Friday may be the last.                | Friday = 2015-02-13
            The road was shut due to heavy fighting on Friday.         | Friday = 2015-02-06
            Talks which end Friday are hosted by Oman.                 | Friday = 2015-02-13
            The envoy heads to Doha on Friday.                         | Friday = 2015-02-13
            The ministers are still considering a session on Friday.   | Friday = 2015-02-13
            After a slow start Friday, the talks gained pace.          | Friday = 2015-02-06
            Oman urged both to attend a session on Friday.             | Friday = 2015-02-13
            By Friday, the rebels had taken the town.                  | Friday = 2015-02-06
            By Friday, the rebels must leave the town.                 | Friday = 2015-02-13
            The envoy stayed in Doha until Friday.                     | Friday = 2015-02-06
            The talks were suspended until Friday.                     | Friday = 2015-02-13
            The army is ready to answer Friday's raid.                 | Friday = 2015-02-06
            They will return after Friday prayers.                     | Friday = 2015-02-13
            Tension is high after Friday's vote.                       | Friday = 2015-02-06
            As of Friday, 12 hostages are still held.                  | Friday = 2015-02-06
            Fighting should be lower than on Friday.                   | Friday = 2015-02-06
            She seems to be the one who spoke on Friday.               | Friday = 2015-02-06
            The delegation on Friday laid out its terms.               | Friday = 2015-02-06
            The truce, to be signed on Friday, was drafted in May.     | Friday = 2015-02-13; May = 2014-05
            """)
    void theTenseDecidesTheDirectionOfAWeekday(String sentence, String expected) {
        assertThat(String.join("; ", Read.on("2015-02-10", sentence.strip()))).isEqualTo(expected);
    }

    @Test
    void theDayOfPublicationItselfIsMeantInBothTenses() {
        assertThat(Read.on("2015-02-10", "He said on Tuesday: no.")).containsExactly("Tuesday = 2015-02-10");
        assertThat(Read.on("2015-02-10", "They will meet on Tuesday.")).containsExactly("Tuesday = 2015-02-10");
    }

    @Test
    void aDayWithoutYearIsInTheYearThatTheTensePointsTo() {
        assertThat(Read.on("2016-01-04", "They met on Dec. 30 in Doha.")).containsExactly("Dec. 30 = 2015-12-30");
        assertThat(Read.on("2015-12-20", "They will meet on January 5.")).containsExactly("January 5 = 2016-01-05");
        assertThat(Read.on("2015-02-10", "They met in October in Doha.")).containsExactly("October = 2014-10");
        assertThat(Read.on("2015-02-10", "They will meet in October.")).containsExactly("October = 2015-10");
    }

    @Test
    void aNearDayIsMeantEvenAgainstTheTense() {
        assertThat(Read.on("2015-02-10", "They hope it will last like the Feb. 5 truce."))
                .containsExactly("Feb. 5 = 2015-02-05");
    }

    @Test
    void leapDaysExistInLeapYearsOnly() {
        assertThat(Read.on("2016-02-28", "They will meet tomorrow.")).containsExactly("tomorrow = 2016-02-29");
        assertThat(Read.on("2015-02-28", "They will meet tomorrow.")).containsExactly("tomorrow = 2015-03-01");
        assertThat(Read.on("2016-03-01", "They met on Feb. 29.")).containsExactly("Feb. 29 = 2016-02-29");
        assertThat(Read.on("2015-03-01", "It began on February 29, 2015.")).containsExactly("2015 = 2015");
        assertThat(Read.on("2016-02-29", "They met a year ago.")).containsExactly("a year ago = 2015~");
    }

    @Test
    void monthsAndWeeksTurnWithTheYear() {
        assertThat(Read.on("2016-01-04", "They met last month.")).containsExactly("last month = 2015-12");
        assertThat(Read.on("2015-12-30", "They will meet next week."))
                .containsExactly("next week = 2016-01-04~/2016-01-10~");
        assertThat(Read.on("2015-12-30", "Talks will run from Dec. 30 to Jan. 2."))
                .containsExactly("Dec. 30 to Jan. 2 = 2015-12-30/2016-01-02");
        assertThat(Read.on("2016-01-04", "They met on Thursday.")).containsExactly("Thursday = 2015-12-31");
    }

    @Test
    void whatWasSaidOnAnotherDayCountsFromThatDay() {
        assertThat(Read.on("2015-02-10", "Talks are to resume in about a month, a delegate had said on Jan. 30."))
                .containsExactly("in about a month = 2015-03~", "Jan. 30 = 2015-01-30");
        EdtfDate resumed = Read.dates(
                        "2015-02-10", "Talks are to resume in about a month, a delegate had said on Jan. 30.")
                .get(0)
                .date();
        assertThat(resumed.getAnchor()).isEqualTo(day("2015-01-30"));
    }

    @Test
    void whatWasHopedLastMonthCountsFromLastMonth() {
        assertThat(Read.on("2017-10-18", "She said last month she hopes to call them back in the coming weeks."))
                .containsExactly("last month = 2017-09", "coming weeks = 2017-10~");
    }

    @Test
    void aQuotationCountsFromTheDayOfItsSpeaker() {
        assertThat(Read.on("2015-02-10", "\"We will sign tomorrow,\" he said on Sunday."))
                .containsExactly("tomorrow = 2015-02-09", "Sunday = 2015-02-08");
        assertThat(Read.on("2015-02-10", "They will sign tomorrow, he said on Sunday."))
                .containsExactly("tomorrow = 2015-02-11", "Sunday = 2015-02-08");
    }

    @Test
    void theDatelineIsTheDayThatATextSpeaksFrom() {
        assertThat(Read.on("2015-01-31", "GENEVA, Jan. 29 (Agency) - Talks opened today and resume tomorrow."))
                .containsExactly("Jan. 29 = 2015-01-29", "today = 2015-01-29", "tomorrow = 2015-01-30");
        assertThat(Read.on(null, "GENEVA, Jan. 29 (Agency) - Talks opened today and resume tomorrow."))
                .containsExactly("Jan. 29 = XXXX-01-29", "today = XXXX-01-29", "tomorrow = XXXX-01-30");
    }

    @Test
    void theDayNamedLastIsWhatTheNextDayCountsFrom() {
        assertThat(Read.on("2015-02-10", "They met on Jan. 28. The next day they left. A day later shelling resumed."))
                .containsExactly("Jan. 28 = 2015-01-28", "The next day = 2015-01-29", "A day later = 2015-01-30");
    }

    @Test
    void aMonthIsNoDayToCountFrom() {
        assertThat(Read.on("2015-02-10", "They met on Jan. 28 and, as in May 2013, parted on the same day."))
                .contains("the same day = 2015-01-28");
    }

    @Test
    void withoutPublicationYearsStayUnknownAndWeekdaysUnresolved() {
        assertThat(Read.on(null, "They met on Jan. 29, and on Tuesday, and last month, and in May."))
                .containsExactly("Jan. 29 = XXXX-01-29", "May = XXXX-05");
        assertThat(Read.on(null, "It was on January 23-24.")).containsExactly("January 23-24 = XXXX-01-23/XXXX-01-24");
        assertThat(Read.on(null, "It was on Feb. 29.")).containsExactly("Feb. 29 = XXXX-02-29");
        assertThat(Read.on(null, "They will meet today.")).isEmpty();
    }

    @Test
    void aPublicationWithoutYearGivesDaysWithoutYear() {
        assertThat(Read.on("XXXX-02-10", "They met yesterday, on Tuesday and last month."))
                .containsExactly("yesterday = XXXX-02-09", "last month = XXXX-01");
        assertThat(Read.on("XXXX-03-01", "They met yesterday.")).isEmpty(); // February 28 or 29
        assertThat(Read.on("XXXX-01-29", "They met last year, on Jan. 27.")).containsExactly("Jan. 27 = XXXX-01-27");
    }

    @Test
    void aPublicationKnownToTheMonthGivesMonths() {
        assertThat(Read.on("2015-02", "They met last month and on Jan. 29."))
                .containsExactly("last month = 2015-01", "Jan. 29 = 2015-01-29");
        assertThat(Read.on("2015-02", "He said today: no.")).containsExactly("today = 2015-02~");
        assertThat(Read.on("2015", "They met in June.")).containsExactly("June = 2015-06");
    }

    @Test
    void aWeekIsSomeDayOfItsSevenDays() {
        EdtfDate date = Read.dates("2015-02-10", "They meet next week.").get(0).date();

        assertThat(date.getEdtf()).isEqualTo("2015-02-16~/2015-02-22~");
        assertThat(date.getEarliest()).isEqualTo(day("2015-02-16"));
        assertThat(date.getLatest()).isEqualTo(day("2015-02-22"));
    }

    @Test
    void roundsTakeAWeekAsOneDayOfIt() {
        EdtfDate next = Read.dates("2015-02-10", "They meet next week.")
                .get(0)
                .asOneDay()
                .date();
        EdtfDate current = Read.dates("2015-02-10", "They meet this week.")
                .get(0)
                .asOneDay()
                .date();
        EdtfDate range = Read.dates("2015-02-10", "They met on Feb. 2-4.")
                .get(0)
                .asOneDay()
                .date();

        assertThat(next)
                .isEqualTo(new EdtfDate(
                        "2015-02-19~", day("2015-02-16"), day("2015-02-22"), day("2015-02-10"), "next week"));
        assertThat(current.getEdtf()).isEqualTo("2015-02-10~");
        assertThat(range.getEdtf()).isEqualTo("2015-02-02/2015-02-04");
    }

    @Test
    void aYearMayStandBeforeSomethingInThePlural() {
        assertThat(Read.on("2015-02-10", "Output fell below 2005 levels, as the 2014 talks foresaw until about 2020."))
                .containsExactly("2005 = 2005", "2014 = 2014", "2020 = 2020");
    }

    @Test
    void twoDigitsOfAYearAreTheLatestThatFits() {
        assertThat(Read.on("2015-02-10", "Dated 12/31/15.")).containsExactly("12/31/15 = 2015-12-31");
        assertThat(Read.on("2015-02-10", "Dated 12/31/17.")).containsExactly("12/31/17 = 1917-12-31");
        assertThat(Read.on(null, "Dated 12/31/15.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mission stayed for six years.
            In the six years of war both sides lost.
            The 48-hour pause was extended by two weeks.
            They may march on the palace.
            He wrote in the Sunday Times and signed the Good Friday Agreement.
            It was the second of three.
            At least 2015 people crossed.
            Resolution 2254 and UNSCR 1701 were adopted.
            The toll rose to 2,015 and 1990 fighters surrendered.
            Theresa May and Jan Egeland called.
            The Mon people live in the south; the sun sat low.
            The ratio was 1/2 and the score 3-4.
            Flight 2016 and Law 2012 were grounded.
            Since then the front has been quiet for the past two months.
            They never negotiate on a Friday.
            One day that day will come.
            The Christmas tree stood by the Orthodox Christmas choir.
            He paid 1.12.20 and called 12.40.1999 for 3/14 and 1/2/15.
            About 2000 people and exactly 1950 tanks crossed.
            """)
    void numbersNamesAndDurationsAreNoDates(String sentence) {
        assertThat(Read.on("2015-02-10", sentence.strip())).isEmpty();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
