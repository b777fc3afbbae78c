package org.parley.story;

import java.util.Comparator;
import org.parley.model.TermWeight;

/** A word of an article and what it weighs, in any unit. */
record WeightedWord(String word, int weight) {
    static final Comparator<WeightedWord> STRONGEST_FIRST =
            Comparator.comparingInt(WeightedWord::weight).reversed().thenComparing(WeightedWord::word);

    TermWeight asTerm() {
        return new TermWeight(Hash.of(word), weight);
    }
}
