package org.parley.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.DateExpression;
import org.parley.extract.date.DateGrammar.Reading;
import org.parley.extract.date.DateRule.Example;
import org.parley.extract.text.Sentence;
import org.parley.extract.text.Sentences;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

class DateRulesTest {
    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2015, 2, 10);

    private static final DateGrammar GRAMMAR = new DateGrammar();

    record Case(DateRule rule, Example example) {
        @Override
        public String toString() {
            return rule.id() + ": " + example.sentence();
        }
    }

    static Stream<Case> examples() {
        return GRAMMAR.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> new Case(rule, example)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRuleReadsItsExamplesAndNothingElse(Case given) {
        String text = given.example.sentence().replaceAll("[{}]", "");
        List<Sentence> sentences = Sentences.of(text);
        if (given.example.edtf() == null) {
            Stream<Reading> readings = sentences.stream().flatMap(s -> GRAMMAR.read(s.tokens()).stream());
            assertThat(readings).noneMatch(reading -> reading.rule().id().equals(given.rule.id()));
            return;
        }
        String written = given.example.sentence().replaceAll(".*\\{|}.*", "");
        Publication published = new Publication("2015-02-10", PUBLISHED, PUBLISHED, PublicationSource.source);
        List<DateExpression> found = new Dates().find(text, sentences, published);
        assertThat(found)
                .extracting(d ->
                        text.substring(d.start(), d.end()) + " = " + d.date().getEdtf())
                .contains(written + " = " + given.example.edtf());
        assertThat(sentences.stream().flatMap(s -> GRAMMAR.read(s.tokens()).stream()))
                .anyMatch(reading -> reading.rule().id().equals(given.rule.id()));
    }

    @Test
    void eachRuleHasAnExampleAndAnIdOfItsOwn() {
        assertThat(GRAMMAR.rules())
                .allSatisfy(rule -> assertThat(rule.examples()).isNotEmpty());
        assertThat(GRAMMAR.rules()).extracting(DateRule::id).doesNotHaveDuplicates();
    }
}
