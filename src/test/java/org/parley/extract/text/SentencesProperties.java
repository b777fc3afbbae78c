package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SentencesProperties {

    @Property(tries = 500)
    void sentencesAreInOrderAndHoldEveryCharacterThatIsNoSpace(@ForAll("texts") String text) {
        List<Sentence> sentences = Sentences.of(text);

        StringBuilder between = new StringBuilder();
        int last = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            between.append(text, last, sentence.start());
            last = sentence.end();
        }
        between.append(text.substring(last));
        assertThat(between.codePoints().allMatch(Tokens::isSpace)).isTrue();
    }

    @Property(tries = 500)
    void tokensHoldEveryCharacterOfTheirSentenceThatIsNoSpace(@ForAll("texts") String text) {
        for (Sentence sentence : Sentences.of(text)) {
            int last = sentence.start();
            for (Token token : sentence.tokens()) {
                assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
                assertThat(text.substring(last, token.start()).codePoints().allMatch(Tokens::isSpace))
                        .isTrue();
                last = token.end();
            }
            assertThat(last).isEqualTo(sentence.end());
        }
    }

    @Property(tries = 100)
    void paragraphsAreCutAsIfEachStoodAlone(@ForAll("texts") String first, @ForAll("texts") String second) {
        List<String> together = Sentences.of(first + "\n\n" + second).stream()
                .map(Sentence::text)
                .toList();

        List<String> apart = new java.util.ArrayList<>();
        Sentences.of(first).forEach(s -> apart.add(s.text()));
        Sentences.of(second).forEach(s -> apart.add(s.text()));
        assertThat(together).isEqualTo(apart);
    }

    /** Pieces that meet at sentence ends, and any characters at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "The", "talks", "U.S.", "Jan.", "29", ".", "...", "!", "\"", "”", "’s", "'", " ", " ", " ", "\n",
                "\n\n", "\u00a0", "(", ")", "No.", "J.", "a.m.", "-", "He", "said", "😀", "1,000", "。", "e\u0301");
        Arbitrary<String> prose = piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(prose, Arbitraries.strings().ofMaxLength(60));
    }
}
