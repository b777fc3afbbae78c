package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.rule.RuleBook;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.yaml.Problems;
import org.parley.vocabulary.yaml.YamlRecords;

/**
 * Short articles in our own words on public facts, each in a folder named for what it shows. All rounds must come out, and
 * no other; of the events those that are listed, and where none is listed none.
 */
class GoldenArticlesTest {
    private static final Path VOCABULARY = Path.of("config/vocabulary");
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load(VOCABULARY), RuleBook.load(VOCABULARY));

    record Expected(LocalDate published, List<Round> rounds, List<Occurrence> events) {}

    record Round(
            String process,
            @Nullable String city,
            @Nullable String country,
            @Nullable String start,
            @Nullable String end,
            RoundStatus status,
            @Nullable Integer number) {}

    record Occurrence(EventType type, List<String> actors) {}

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/extract"))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anArticleSaysWhatAnAnalystReadsInIt(Path folder) throws IOException {
        Problems problems = new Problems();
        Expected expected = YamlRecords.read(folder.resolve("expected.yaml"), Expected.class, problems)
                .orElseThrow();
        assertThat(problems.list()).isEmpty();

        List<Mention> mentions =
                EXTRACTOR.extract(article(folder, expected.published())).mentions();

        assertThat(rounds(mentions)).containsExactlyInAnyOrderElementsOf(expected.rounds());
        for (Occurrence event : expected.events()) {
            assertThat(mentions).anyMatch(mention -> is(mention, event));
        }
        if (expected.events().isEmpty() && expected.rounds().isEmpty()) {
            assertThat(mentions).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void evidenceIsASubstringAtItsOffsets(Path folder) throws IOException {
        Extraction extraction = EXTRACTOR.extract(article(folder, LocalDate.of(2020, 1, 1)));
        assertThat(extraction.mentions()).allSatisfy(mention -> assertThat(extraction
                        .text()
                        .substring(
                                mention.getEvidence().getStart(),
                                mention.getEvidence().getEnd()))
                .isEqualTo(mention.getEvidence().getSentence()));
    }

    private static CleanArticle article(Path folder, LocalDate published) throws IOException {
        String text = Files.readString(folder.resolve("article.txt")).strip();
        return Articles.on(published, folder.getFileName().toString(), List.of(text.split("\n\n", -1)));
    }

    private static List<Round> rounds(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.getKind() == MentionKind.round)
                .map(round -> new Round(
                        round.getProcess(),
                        round.getVenue() == null ? null : round.getVenue().getCity(),
                        round.getVenue() == null ? null : round.getVenue().getCountry(),
                        edtf(round.getStart()),
                        edtf(round.getEnd()),
                        round.getStatus(),
                        round.getNumber()))
                .toList();
    }

    private static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.getEdtf();
    }

    private static boolean is(Mention mention, Occurrence event) {
        List<String> actors = mention.getActors().stream()
                .map(actor -> actor.getId())
                .filter(Objects::nonNull)
                .toList();
        return mention.getEventType() == event.type() && actors.containsAll(event.actors());
    }
}
