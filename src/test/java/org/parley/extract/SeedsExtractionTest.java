package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.Seeds;
import org.parley.clean.Cleaner;
import org.parley.extract.rule.RuleBook;
import org.parley.model.EdtfDate;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.RawArticle;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.Vocabulary;

/** What the five sample articles say, with and without the date that their sidecars give. */
class SeedsExtractionTest {
    private static final Path FOLDER = Path.of("config/vocabulary");
    private static final Vocabulary VOCABULARY = Vocabulary.load(FOLDER);
    private static final Cleaner CLEANER = new Cleaner(VOCABULARY);
    private static final Extractor EXTRACTOR = new Extractor(VOCABULARY, RuleBook.load(FOLDER));

    private record Round(
            @Nullable String city,
            @Nullable String start,
            @Nullable String end,
            RoundStatus status) {}

    @Test
    void theMoscowTalksEndedAndTheNextAreAMonthAfterTheParticipantSpoke() {
        assertThat(rounds(dated(0)))
                .containsExactlyInAnyOrder(
                        new Round("Moscow", null, "2015-01-29", RoundStatus.concluded),
                        new Round("Moscow", "2015-03~", null, RoundStatus.scheduled));
    }

    @Test
    void whoStaysAwayIsAbsent() {
        assertThat(dated(0)).anySatisfy(round -> assertThat(round.getAbsent())
                .anySatisfy(absence -> assertThat(absence.getActor().getName()).contains("opposition")));
    }

    @Test
    void anEnvoyMeetsAMinisterAheadOfTalksThatHeOnlyHopesFor() {
        List<Mention> mentions = dated(1);

        assertThat(rounds(mentions))
                .containsExactlyInAnyOrder(
                        new Round("Astana", null, null, RoundStatus.concluded),
                        new Round("Geneva", "2017-10~", null, RoundStatus.proposed));
        assertThat(mentions)
                .anyMatch(mention -> mention.getEventType() == EventType.MEETING
                        && mention.getPlace().getCity().equals("Moscow")
                        && mention.getWhen().getEdtf().equals("2017-10-18"));
    }

    @Test
    void anOfferThatOneSideAcceptedIsProposed() {
        assertThat(rounds(dated(2))).containsExactly(new Round("Moscow", null, null, RoundStatus.proposed));
    }

    @Test
    void twoPresidentsWhoAgreeOnTalksOfOthersProposeThem() {
        List<Mention> mentions = dated(3);

        assertThat(rounds(mentions)).containsExactly(new Round("Astana", null, null, RoundStatus.proposed));
        assertThat(mentions)
                .anyMatch(mention -> mention.getEventType() == EventType.MEETING
                        && mention.getPlace().getCity().equals("Tokyo"));
    }

    @Test
    void severalSentencesAboutOneRoundAreOneMention() {
        List<Mention> mentions = dated(4);

        assertThat(rounds(mentions))
                .containsExactly(new Round("Astana", "2017-01-23", "2017-01-24", RoundStatus.concluded));
        assertThat(mentions)
                .anyMatch(mention -> mention.getEventType() == EventType.CALL)
                .anyMatch(mention -> mention.getEventType() == EventType.CEASEFIRE
                        && mention.getWhen().getEdtf().equals("2016-12-30"));
    }

    @Test
    void withoutAPublicationDateTheSameRoundsComeOutAndUnknownYearsStayUnknown() {
        List<List<Mention>> undated =
                Stream.of(0, 1, 2, 3, 4).map(this::undated).toList();

        assertThat(undated).extracting(mentions -> rounds(mentions).size()).containsExactly(2, 2, 1, 1, 1);
        assertThat(rounds(undated.get(0))).contains(new Round("Moscow", null, "XXXX-01-29", RoundStatus.concluded));
        assertThat(rounds(undated.get(4))).extracting(Round::city).containsExactly("Astana");
    }

    @Test
    void everyMentionQuotesItsSentenceAndNamesItsRule() {
        for (RawArticle raw : Seeds.articles()) {
            Extraction extraction = EXTRACTOR.extract(CLEANER.clean(raw));
            assertThat(extraction.mentions()).isNotEmpty().allSatisfy(mention -> {
                assertThat(extraction
                                .text()
                                .substring(
                                        mention.getEvidence().getStart(),
                                        mention.getEvidence().getEnd()))
                        .isEqualTo(mention.getEvidence().getSentence());
                assertThat(mention.getRule()).isNotBlank();
            });
        }
    }

    private List<Mention> dated(int seed) {
        return EXTRACTOR.extract(CLEANER.clean(Seeds.articles().get(seed))).mentions();
    }

    private List<Mention> undated(int seed) {
        RawArticle raw = RawArticle.newBuilder(Seeds.articles().get(seed))
                .setPublishedAt(null)
                .setUrl(null)
                .build();
        return EXTRACTOR.extract(CLEANER.clean(raw)).mentions();
    }

    private static List<Round> rounds(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.getKind() == MentionKind.round)
                .map(round -> new Round(
                        round.getVenue() == null ? null : round.getVenue().getCity(),
                        edtf(round.getStart()),
                        edtf(round.getEnd()),
                        round.getStatus()))
                .toList();
    }

    private static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.getEdtf();
    }
}
