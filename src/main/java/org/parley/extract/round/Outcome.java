package org.parley.extract.round;

import java.util.Optional;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.RoundRule;
import org.parley.extract.rule.Slots;

/** The words that say what came of a round: "without agreement", "agreed to a truce". */
final class Outcome {
    private Outcome() {}

    /** As written; empty for a rule that says nothing of it. */
    static Optional<String> of(ReadSentence sentence, RoundRule rule, Match match) {
        return switch (rule.outcome()) {
            case NONE -> Optional.empty();
            case BEHIND ->
                text(
                        sentence,
                        match.to() - 1,
                        Clause.around(sentence, match.from(), match.to()).to());
            case WITHIN ->
                match.slot(Slots.ROUND).map(Mark::from).flatMap(round -> text(sentence, match.from(), round - 1));
        };
    }

    private static Optional<String> text(ReadSentence sentence, int from, int to) {
        int end = to;
        while (end > from
                && !sentence.token(end - 1).isWord()
                && !Character.isDigit(sentence.token(end - 1).text().charAt(0))) {
            end--;
        }
        return end - from >= 2 ? Optional.of(sentence.text(from, end)) : Optional.empty();
    }
}
