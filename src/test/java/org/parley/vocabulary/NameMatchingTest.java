package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatchingTest {
    private static final Vocabulary SMALL = Vocabulary.load(Path.of("src/test/resources/vocabulary/small"));

    @Test
    void theLongestNameWins() {
        assertThat(found("Delegates of the Bordurian civil war met at the Palace of Winds."))
                .containsExactly("Bordurian civil war", "Palace of Winds");
    }

    @Test
    void offsetsCountInTheTextAsItIs() {
        String text = "\ud83d\udd4a A dove over Mosk.";
        NameMatch match = SMALL.find(text).get(0);

        assertThat(text.substring(match.start(), match.end())).isEqualTo("Mosk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emre Erdoğan", "Emre Erdogan", "EMRE ERDOGAN", "Emre\u00a0Erdog\u0306an", "Emre\nErdogan"})
    void accentsAndBlanksDoNotMatter(String written) {
        assertThat(SMALL.find("said " + written + " today"))
                .singleElement()
                .satisfies(match -> assertThat(match.as(Person.class)).isPresent());
    }

    @Test
    void aPossessiveIsNotPartOfTheName() {
        assertThat(found("Arkadia's envoy, the Bordurians' friend, read Erdogan’s note"))
                .containsExactly("Arkadia", "Bordurians", "Erdogan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sana'a", "Sanaa", "Sana’a"})
    void anApostropheWithinAWordIs(String written) {
        assertThat(found("in " + written + " on Monday")).containsExactly(written);
    }

    @Test
    void aPossessiveWithinANameIsSpelledEitherWay() {
        assertThat(found("the Workers' Front and the Workers Front and the Worker's Front"))
                .containsExactly("Workers' Front", "Workers Front");
    }

    @Test
    void aCapitalTellsANameFromAWord() {
        assertThat(found("a turkey in Turkey, ak and Ak in AK")).containsExactly("Turkey", "AK");
    }

    @Test
    void dotsOfAnAbbreviationDoNotMatter() {
        assertThat(found("The L.L. said A.K. and the LL Council agreed."))
                .containsExactly("L.L.", "A.K.", "LL Council");
        assertThat(found("in St. Anton and St Anton")).containsExactly("St. Anton", "St Anton");
    }

    @Test
    void aNameDoesNotRunOverASentenceOrAParagraph() {
        assertThat(found("They left the Palace. Of Winds they knew nothing.")).isEmpty();
        assertThat(found("the Palace\n\nof Winds")).isEmpty();
        assertThat(found("the Palace, of Winds")).isEmpty();
    }

    @Test
    void hyphensPartWords() {
        assertThat(found("Arkadian-brokered talks; pro-Bordurian Ana Al-Said; Ana al Said"))
                .containsExactly("Arkadian", "Bordurian", "Ana Al-Said", "Ana al Said");
    }

    @Test
    void anAmbiguousNameGivesAllReadings() {
        assertThat(SMALL.find("Arka").get(0).readings())
                .extracting(reading -> reading.entity().id())
                .containsExactly("arkadia", "borduria");
    }

    @Test
    void aCapitalIsACityBeforeItIsAGovernment() {
        NameMatch mosk = SMALL.find("Mosk").get(0);

        assertThat(mosk.readings()).extracting(Reading::kind).containsExactly(NameKind.NAME, NameKind.METONYM);
        assertThat(mosk.as(Place.class)).isPresent();
        assertThat(mosk.is(State.class, NameKind.METONYM)).isTrue();
    }

    @Test
    void aForumIsNamedByItsAliasesAndKnowsItsProcess() {
        assertThat(SMALL.find("the Mosk format").get(0).as(Track.class))
                .hasValueSatisfying(track -> assertThat(track.process()).isEqualTo("hills"));
    }

    private static List<String> found(String text) {
        return SMALL.find(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }
}
