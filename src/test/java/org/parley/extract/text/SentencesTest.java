package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.extract.text.LabelledSentences.Score;

class SentencesTest {
    @Test
    void textWithoutAnyEndIsCutSoThatASentenceStaysBounded() {
        String text = "word and ".repeat(1000).strip();

        List<Sentence> sentences = Sentences.of(text);

        assertThat(sentences).hasSize(8).allSatisfy(sentence -> assertThat(sentence.tokens())
                .hasSizeLessThanOrEqualTo(Sentences.LONGEST));
        assertThat(sentences.get(7).end()).isEqualTo(text.length());
    }

    @Test
    void theLabelledParagraphsAreCutAsMarkedByHand() {
        Score score = LabelledSentences.score(
                text -> Sentences.of(text).stream().map(Sentence::start).toList());

        assertThat(score.f1()).as(String.join("\n", score.wrong())).isGreaterThanOrEqualTo(0.98);
    }

    /** Why there is a splitter of our own. */
    @Test
    void theSplitterOfIcuDoesWorseOnThem() {
        Score icu = LabelledSentences.score(SentencesTest::icu);

        assertThat(icu.f1()).isLessThan(0.9);
    }

    private static List<Integer> icu(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Integer> starts = new ArrayList<>();
        for (int at = breaks.first(); at != BreakIterator.DONE && at < text.length(); at = breaks.next()) {
            starts.add(at);
        }
        return starts;
    }

    @Test
    void aBlankLineEndsASentenceWithoutAFullStop() {
        assertThat(texts("Talks in Oslo\n\nThe envoy left\n \nfor home"))
                .containsExactly("Talks in Oslo", "The envoy left", "for home");
    }

    @Test
    void aSingleLineBreakIsASpace() {
        assertThat(texts("The envoy\nleft.")).containsExactly("The envoy\nleft.");
    }

    @Test
    void paragraphsAreNumberedAndOffsetsCountInTheWholeText() {
        String text = "\n\n One. Two.\n\n\n\nThree.";

        List<Sentence> sentences = Sentences.of(text);

        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
        assertThat(sentences)
                .allSatisfy(s -> assertThat(text.substring(s.start(), s.end())).isEqualTo(s.text()));
    }

    @Test
    void noBreakSpacesAreSpaces() {
        assertThat(texts("The\u00a0round\u00a0ended.\u00a0A\u00a0new one is due."))
                .containsExactly("The\u00a0round\u00a0ended.", "A\u00a0new one is due.");
    }

    @Test
    void blankTextHasNoSentences() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \u00a0\n\n\t")).isEmpty();
    }

    @Test
    void fullStopsOfOtherScriptsEndSentences() {
        assertThat(texts("会谈结束。没有结果。")).containsExactly("会谈结束。", "没有结果。");
        assertThat(texts("هل انتهت المحادثات؟ لا أحد يعرف.")).hasSize(2);
    }

    private static List<String> texts(String text) {
        return Sentences.of(text).stream().map(Sentence::text).toList();
    }
}
