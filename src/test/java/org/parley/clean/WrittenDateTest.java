package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-03T08:00:00+02:00 | 2024-06-03",
                "20240603T080000Z          | 2024-06-03",
                "2024/06/03                | 2024-06-03",
                "Jun. 3, 2024              | 2024-06-03",
                "Mon June 3rd, 2024        | 2024-06-03",
                "Monday, 3 June 2024       | 2024-06-03",
                "3rd of June 2024          | 2024-06-03",
                "3 juin 2024               | 2024-06-03",
                "3. Juni 2024              | 2024-06-03",
                "3 de junio de 2024        | 2024-06-03",
                "03.06.2024                | 2024-06-03",
                "30/06/2024                | 2024-06-30",
                "06/30/2024                | 2024-06-30",
                "Jun 3, 20244 min read     | 2024-06-03",
                "Jane DoeJune 3, 2024      | 2024-06-03",
            })
    void aFullDateIsReadHoweverItIsWritten(String text, LocalDate day) {
        assertThat(WrittenDate.in(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "7 years ago",
                "© 2024",
                "June 2024",
                "February 31, 2024",
                "room 2024-13-45",
                "call 555-2024-06",
                ""
            })
    void whatIsNoDayOfTheCalendarOrIsTwoDaysOnTwoContinentsIsNotRead(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @Test
    void anotherDateBesideItTellsWhetherTheMonthComesFirst() {
        assertThat(WrittenDate.in("8/1/2024 8/27/2024")).contains(LocalDate.of(2024, 8, 1));
        assertThat(WrittenDate.in("1/8/2024 27/8/2024")).contains(LocalDate.of(2024, 8, 1));
    }

    @Test
    void theFirstDateOfATextCounts() {
        assertThat(WrittenDate.in("3 June 2024, changed on July 5, 2024")).contains(LocalDate.of(2024, 6, 3));
    }

    @Test
    void aDayWithoutItsYearIsReadApart() {
        assertThat(WrittenDate.dayOfYear("Feb. 14")).contains(MonthDay.of(2, 14));
        assertThat(WrittenDate.dayOfYear("14 February")).contains(MonthDay.of(2, 14));
        assertThat(WrittenDate.dayOfYear("Feb. 14, 2024")).isEmpty();
        assertThat(WrittenDate.dayOfYear("they may 5 times")).isEmpty();
        assertThat(WrittenDate.dayOfYear("Feb. 31")).isEmpty();
    }
}
