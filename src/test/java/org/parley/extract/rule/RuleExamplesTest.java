package org.parley.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.Extractor;
import org.parley.model.CleanArticle;
import org.parley.model.Edtf;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.vocabulary.Vocabulary;

/** Every rule of the files matches its examples and leaves its counterexamples alone. */
class RuleExamplesTest {
    private static final Path FOLDER = Path.of("config/vocabulary");
    private static final RuleBook RULES = RuleBook.load(FOLDER);
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load(FOLDER), RULES);

    static Stream<Arguments> examples() {
        return rules().flatMap(rule -> rule.examples().stream().map(text -> Arguments.of(rule.id(), text)));
    }

    static Stream<Arguments> counterexamples() {
        return rules().flatMap(rule -> rule.counterexamples().stream().map(text -> Arguments.of(rule.id(), text)));
    }

    private static Stream<Rule> rules() {
        return Stream.concat(RULES.rounds().stream(), RULES.events().stream());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void aRuleMatchesItsExample(String rule, String text) {
        assertThat(matching(text)).contains(rule);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterexamples")
    void aRuleLeavesItsCounterexampleAlone(String rule, String text) {
        assertThat(matching(text)).doesNotContain(rule);
    }

    private static List<String> matching(String text) {
        String day = "2017-06-14";
        CleanArticle article = CleanArticle.newBuilder()
                .setId("example")
                .setParagraphs(List.of(text))
                .setPublished(Publication.newBuilder()
                        .setEdtf(day)
                        .setEarliest(Edtf.parse(day).earliest())
                        .setLatest(LocalDate.parse(day))
                        .setSource(PublicationSource.source)
                        .build())
                .build();
        return EXTRACTOR.explain(article).sentences().stream()
                .flatMap(sentence -> sentence.findings().stream())
                .map(finding -> finding.rule())
                .toList();
    }
}
