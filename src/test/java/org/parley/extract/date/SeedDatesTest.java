package org.parley.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dates of the prose of the five seeds; lines of pages around it are the cleaning step's to remove. */
class SeedDatesTest {

    @Test
    void inAboutAMonthCountsFromTheDayItWasSaid() throws IOException {
        String text = lines("000_3705867985a084eb", 1, 2, 4, 5, 6, 7);

        assertThat(Read.on("2015-02-10", text))
                .contains(
                        "Tuesday = 2015-02-10",
                        "last month = 2015-01",
                        "in about a month = 2015-03~",
                        "Jan. 30 = 2015-01-30",
                        "Jan. 29 = 2015-01-29");
        assertThat(Read.on(null, text)).contains("Jan. 29 = XXXX-01-29", "Jan. 30 = XXXX-01-30");
    }

    @Test
    void theComingWeeksCountFromLastMonth() throws IOException {
        assertThat(Read.on("2017-10-18", lines("001_bc2fa23a8e4d7923", 2, 3, 4, 5, 6, 7, 8)))
                .contains("Wednesday = 2017-10-18", "last month = 2017-09", "coming weeks = 2017-10~");
    }

    @Test
    void theDayOfPublicationIsTheMondayOnWhichRussiaSpoke() throws IOException {
        assertThat(Read.on("2012-01-30", lines("002_854423d39fc4d8cd", 9, 11, 13, 15, 17, 19, 21, 23, 25, 27)))
                .contains("Monday = 2012-01-30");
    }

    @Test
    void fridayIsTheDayOfTheVisitToTokyo() throws IOException {
        assertThat(Read.on("2016-12-16", lines("003_f2160c1b65ef697a", 15, 19, 21, 23, 25, 27, 29, 31, 33, 35)))
                .contains("Friday = 2016-12-16");
    }

    @Test
    void theFirstRoundInAstanaIsASpanOfTwoDays() throws IOException {
        String text = lines("004_77e29180deb53717", 6, 8, 10, 12, 14, 16);

        assertThat(Read.on("2017-01-28", text))
                .contains(
                        "Saturday = 2017-01-28",
                        "January 23-24 = 2017-01-23/2017-01-24",
                        "December 30, 2016 = 2016-12-30");
        assertThat(Read.on(null, text))
                .contains("January 23-24 = XXXX-01-23/XXXX-01-24", "December 30, 2016 = 2016-12-30");
    }

    /** Lines of a seed as paragraphs, numbered from 1. */
    private static String lines(String seed, int... numbers) throws IOException {
        List<String> all = Files.readAllLines(Path.of("seeds", seed + ".txt"));
        StringBuilder text = new StringBuilder();
        for (int number : numbers) {
            text.append(text.length() == 0 ? "" : "\n\n")
                    .append(all.get(number - 1).strip());
        }
        return text.toString();
    }
}
