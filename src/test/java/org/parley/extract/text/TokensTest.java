package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extract.text.Token.Kind;

class TokensTest {

    @Test
    void possessivesAndContractionsComeApart() {
        assertThat(texts("Iran's envoy said they’ll go"))
                .containsExactly("Iran", "'s", "envoy", "said", "they", "’ll", "go");
        assertThat(Tokens.of("they’ll").get(1).lower()).isEqualTo("'ll");
    }

    @Test
    void namesKeepTheirApostrophes() {
        assertThat(texts("O'Brien in Côte d’Ivoire")).containsExactly("O'Brien", "in", "Côte", "d’Ivoire");
        assertThat(texts("Qur’an didn't Sana’a")).containsExactly("Qur’an", "didn't", "Sana’a");
    }

    @Test
    void compoundsComeApartAtTheHyphen() {
        assertThat(texts("anti-Assad forces, mid-June"))
                .containsExactly("anti", "-", "Assad", "forces", ",", "mid", "-", "June");
    }

    @Test
    void thePeriodOfAnAbbreviationBelongsToIt() {
        assertThat(texts("U.S. Lt. Gen. J. Smith, Ph.D., on Jan. 29."))
                .containsExactly("U.S.", "Lt.", "Gen.", "J.", "Smith", ",", "Ph.D.", ",", "on", "Jan.", "29", ".");
    }

    @Test
    void noIsAnAbbreviationOnlyBeforeAFigure() {
        assertThat(texts("No. 2 said no.")).containsExactly("No.", "2", "said", "no", ".");
    }

    @Test
    void numbersKeepTheirPointsColonsAndEndings() {
        assertThat(texts("1,250 3.5 16:08 23rd 1990s 2/15/2017 2017-01-24"))
                .containsExactly(
                        "1,250", "3.5", "16:08", "23rd", "1990s", "2", "/", "15", "/", "2017", "2017", "-", "01", "-",
                        "24");
        assertThat(Tokens.of("3.5")).extracting(Token::kind).containsExactly(Kind.NUMBER);
    }

    @Test
    void runsOfOneMarkAreOneToken() {
        assertThat(texts("so... ``yes'' --no")).containsExactly("so", "...", "``", "yes", "''", "--", "no");
    }

    @Test
    void lettersOutsideTheBasicPlaneAreWhole() {
        String text = "𝒜b 😀";
        assertThat(texts(text)).containsExactly("𝒜b", "😀");
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }
}
