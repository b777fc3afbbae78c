package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.rule.RuleBook;
import org.parley.model.CleanArticle;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.Vocabulary;

/** The slots of a round that are words of the text: what came of it, why somebody is absent, who says so, its other names. */
class RoundSlotsTest {
    private static final Path VOCABULARY = Path.of("config/vocabulary");
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load(VOCABULARY), RuleBook.load(VOCABULARY));
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 14);

    private static Mention round(String text) {
        CleanArticle article = Articles.on(TODAY, "slots", List.of(text));
        return EXTRACTOR.extract(article).mentions().stream()
                .filter(mention -> mention.getKind() == MentionKind.round)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void talksThatEndWithoutAnythingSaySo() {
        assertThat(round("Peace talks on Yemen in Muscat ended on Friday without agreement on prisoners.")
                        .getOutcome())
                .isEqualTo("without agreement on prisoners");
    }

    @Test
    void whatTheSidesAgreedToAtTalksIsTheirOutcome() {
        assertThat(round("India and Pakistan agreed on Monday to exchange prisoners after peace talks in Muscat.")
                        .getOutcome())
                .isEqualTo("agreed on Monday to exchange prisoners");
    }

    @Test
    void talksToComeHaveNoOutcome() {
        assertThat(round("India and Pakistan will hold peace talks in Muscat on Friday.")
                        .getOutcome())
                .isNull();
    }

    @Test
    void theReasonOfAnAbsenceIsTheClauseThatGivesIt() {
        Mention round =
                round("The Houthis said they would not attend peace talks in Muscat on Friday unless the siege ended.");
        assertThat(round.getAbsent()).singleElement().satisfies(absence -> assertThat(absence.getReason())
                .isEqualTo("unless the siege ended"));
    }

    @Test
    void whoIsQuotedIsNamedAsWritten() {
        assertThat(round("India and Pakistan will hold peace talks in Muscat on Friday, two Omani officials said.")
                        .getAttributedTo())
                .isEqualTo("two Omani officials");
        assertThat(round(
                                "India and Pakistan will hold peace talks in Muscat on Friday, according to a person close to them.")
                        .getAttributedTo())
                .isEqualTo("a person close to them");
    }

    @Test
    void anAuthorWhoQuotesNobodySpeaksForHimself() {
        assertThat(round("India and Pakistan will hold peace talks in Muscat on Friday.")
                        .getAttributedTo())
                .isNull();
    }

    @Test
    void aNumberedForumIsAnotherNameOfItsRound() {
        assertThat(round("Geneva II opened in Montreux in January 2014 with the Syrian government.")
                        .getAliases())
                .containsExactly("Geneva II");
    }

    @Test
    void theFirstTalksInYearsHaveNoNumber() {
        assertThat(round("India and Pakistan will hold their first peace talks in six years in Muscat on Friday.")
                        .getNumber())
                .isNull();
        assertThat(round("India and Pakistan will hold the first round of peace talks in Muscat on Friday.")
                        .getNumber())
                .isEqualTo(1);
    }

    @Test
    void theSecondDayOfTalksIsTheDayAfterTheirFirst() {
        Mention round = round("India and Pakistan opened a second day of peace talks in Muscat on Tuesday.");
        assertThat(round.getStart().getEdtf()).isEqualTo("2017-06-12");
        assertThat(round.getNumber()).isNull();
    }

    @Test
    void twoDaysOfTalksThatEndedOnFridayBeganOnThursday() {
        Mention round = round("India and Pakistan wrapped up two days of peace talks in Muscat on Friday.");
        assertThat(round.getStart().getEdtf()).isEqualTo("2017-06-08");
        assertThat(round.getEnd().getEdtf()).isEqualTo("2017-06-09");
    }

    @Test
    void aPlanThatWasScrappedInTheSameSentenceIsCancelled() {
        assertThat(round("India invited Pakistan to a peace summit in Muscat, but the plans were scrapped.")
                        .getStatus())
                .isEqualTo(RoundStatus.cancelled);
    }
}
