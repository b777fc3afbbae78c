package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocabulary.Vocabulary;

class CreditsTest {
    private static final Credits CREDITS = new Credits(Vocabulary.load(Path.of("config/vocabulary")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Source: AFP | AFP", "(Reuters) | Reuters", "- AFP | AFP", "© AFP 2017 | AFP", "AFP | AFP"})
    void aLineThatIsNothingElseCreditsAnAgency(String line, String agency) {
        assertThat(CREDITS.ofLine(line)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source: Agencies", "Source: News Agencies, Edited by website team"})
    void anUnspecificCreditIsACreditOfNobody(String line) {
        assertThat(CREDITS.isCredit(line)).isTrue();
        assertThat(CREDITS.ofLine(line)).isEmpty();
    }

    @Test
    void bracketsBehindTheLastSentenceCredit() {
        assertThat(CREDITS.atEnd("The envoys met on Monday. (AFP)")).contains("AFP");
    }

    @Test
    void aMentionInASentenceIsNoCredit() {
        assertThat(CREDITS.ofLine("The minister told AFP that the talks had failed."))
                .isEmpty();
        assertThat(CREDITS.atEnd("The minister told the agency AFP.")).isEmpty();
    }
}
