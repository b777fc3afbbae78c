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
            value = {
                "Source: AFP | AFP",
                "(Reuters) | Reuters",
                "- AFP | AFP",
                "© AFP 2017 | AFP",
                "AFP | AFP",
                "Xinhua | Xinhua",
                "AP/Reuters | AP",
                "— with Reuters | Reuters",
                "With inputs from ANI | ANI",
                "(with input from Reuters) | Reuters",
                "Additional reporting by Reuters | Reuters",
                "Copyright 2018 The Associated Press. All rights reserved. | AP",
                "The Associated Press contributed to this report. | AP",
                "(Reporting by Mira Holt in Geneva; Editing by Jan de Vries) | Reuters",
                "Additional reporting by Mira Holt; Writing by A. Other; Editing by Jan de Vries and O. Third | Reuters"
            })
    void aLineThatIsNothingElseCreditsAnAgency(String line, String agency) {
        assertThat(CREDITS.ofLine(line)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Agencies",
                "Source: News Agencies, Edited by website team",
                "— with agencies",
                "(With inputs from agencies)"
            })
    void anUnspecificCreditIsACreditOfNobody(String line) {
        assertThat(CREDITS.isCredit(line)).isTrue();
        assertThat(CREDITS.ofLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"AFP | AFP", "Reuters Staff | Reuters", "By AP with Mira Holt | AP", "The Associated Press | AP"})
    void anAgencyMayStandWhereAnAuthorWould(String author, String agency) {
        assertThat(CREDITS.ofAuthor(author)).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Holt", "Petra Holt", "Reporters of AFP and others", "Apa Sherpa"})
    void aPersonIsNoAgency(String author) {
        assertThat(CREDITS.ofAuthor(author)).isEmpty();
    }

    @Test
    void reportersOfAnOutletSignWithoutAnAgency() {
        assertThat(CREDITS.ofLine("Reporting by Mira Holt")).isEmpty();
        assertThat(CREDITS.ofLine("Reporting by Mira Holt and Jan de Vries")).isEmpty();
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
