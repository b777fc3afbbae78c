package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.parley.extract.rule.RuleBook;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;
import org.parley.vocabulary.Vocabulary;

/** What holds for the mentions of every article. */
class ExtractionProperties {
    private static final Path VOCABULARY = Path.of("config/vocabulary");
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load(VOCABULARY), RuleBook.load(VOCABULARY));
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    @Property(tries = 400)
    void nothingEndsBeforeItBeginsAndTheEvidenceStandsInTheText(
            @ForAll("articles") List<String> paragraphs, @ForAll @IntRange(max = 11_000) int day) {
        LocalDate published = FIRST.plusDays(day);
        Extraction extraction = EXTRACTOR.extract(Articles.on(published, "id", paragraphs));

        for (Mention mention : extraction.mentions()) {
            assertThat(Stream.of(mention.getStart(), mention.getEnd(), mention.getWhen(), mention.getAnnouncedWindow()))
                    .allMatch(ExtractionProperties::isInOrder);
            if (mention.getStart() != null && mention.getEnd() != null) {
                assertThat(mention.getEnd().getLatest())
                        .isAfterOrEqualTo(mention.getStart().getEarliest());
            }
            assertThat(extraction
                            .text()
                            .substring(
                                    mention.getEvidence().getStart(),
                                    mention.getEvidence().getEnd()))
                    .isEqualTo(mention.getEvidence().getSentence());
        }
    }

    private static boolean isInOrder(@Nullable EdtfDate date) {
        return date == null || !date.getLatest().isBefore(date.getEarliest());
    }

    @Provide
    Arbitrary<List<String>> articles() {
        Arbitrary<String> talks = Arbitraries.of(
                "The peace talks between Colombia and the FARC in Havana",
                "The talks",
                "A second round of Syrian peace talks in Geneva",
                "Four days of talks between India and Pakistan",
                "They",
                "The summit of the two Koreas in Panmunjom");
        Arbitrary<String> verb = Arbitraries.of(
                "began",
                "ended",
                "were held",
                "are to open",
                "were put off",
                "were called off",
                "collapsed",
                "will resume",
                "were suspended",
                "have been agreed");
        Arbitrary<String> when = Arbitraries.of(
                "on Monday",
                "last Friday",
                "until Thursday",
                "on January 5",
                "from March 6 to 9",
                "from Friday to Tuesday",
                "between 28 December and 3 January",
                "in 2003",
                "last month",
                "next week",
                "in about a month",
                "two weeks ago",
                "this weekend",
                "on May 9, 6 and 3",
                "");
        Arbitrary<String> sentence = Combinators.combine(talks, verb, when, verb, when)
                .as((who, did, then, again, later) ->
                        who + " " + did + " " + then + " and " + again + " " + later + ".");
        return sentence.list().ofMinSize(1).ofMaxSize(4);
    }
}
