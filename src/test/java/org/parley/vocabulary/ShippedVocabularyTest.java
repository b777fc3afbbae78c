package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedVocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load(Path.of("config/vocabulary"));

    @Test
    void aMinisterIsFoundByTitleStateAndDay() {
        assertThat(VOCABULARY.holders("foreign minister", "russia", LocalDate.of(2017, 1, 30)))
                .extracting(Person::id)
                .containsExactly("sergei-lavrov");
    }

    @Test
    void aCapitalIsACityAndStandsForItsGovernment() {
        assertThat(VOCABULARY.find("Moscow said on Monday").get(0).readings())
                .extracting(Reading::kind, reading -> reading.entity().id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NameKind.NAME, "moscow"),
                        org.assertj.core.groups.Tuple.tuple(NameKind.METONYM, "russia"));
    }
}
