package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocabulary.Vocabulary;

class DatelineTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("config/vocabulary"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CAIRO - The envoys met.                          | CAIRO       | -            | -",
                "CAIRO (Reuters) - The envoys met.                | CAIRO       | -            | Reuters",
                "CAIRO, Feb. 10 (Reuters) - The envoys met.       | CAIRO       | Feb. 10      | Reuters",
                "CAIRO, Feb 10, 2024 (AFP) – The envoys met.      | CAIRO       | Feb 10, 2024 | AFP",
                "Moscow (TASS) – The envoys met.                  | Moscow      | -            | TASS",
                "BEIRUT/GENEVA — The envoys met.                  | BEIRUT/GENEVA | -          | -",
                "ANKARA, 3 June /Anadolu/ - The envoys met.       | ANKARA      | 3 June       | Anadolu",
                "(CNN) -- The envoys met.                         | -           | -            | CNN",
                "BEIRUT The envoys met.                           | BEIRUT      | -            | -",
            })
    void itIsTakenApart(String paragraph, String place, String date, String credit) {
        assertThat(Dateline.of(paragraph, VOCABULARY)).contains(new Dateline(place, date, credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys met - and left.",
                "NATO The envoys met.",
                "Putin (right) and his guest met.",
                "UN talks - the third this year - failed.",
                ""
            })
    void aSentenceIsNone(String paragraph) {
        assertThat(Dateline.of(paragraph, VOCABULARY)).isEmpty();
    }

    @Test
    void aSummaryMayStandBeforeIt() {
        assertThat(Dateline.in(List.of("Talks fail again.", "CAIRO (AFP) - The envoys met."), VOCABULARY)
                        .map(Dateline::place))
                .contains("CAIRO");
    }
}
