package org.parley.extract.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.RoundPhrase.Head;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Entity;

/** Finds "Geneva II" and "Astana-9": a forum and a figure, without any noun for talks. */
final class NumberedForums {
    private NumberedForums() {}

    static List<Mark> in(ReadSentence sentence) {
        return sentence.marked().all(Slots.NUMBER).stream()
                .filter(number -> isFigure(sentence, number))
                .flatMap(number -> sentence.marked().all(Slots.PROCESS).stream()
                        .filter(forum -> forum.from() <= number.from() && number.to() <= forum.to())
                        .filter(forum ->
                                !sentence.is(forum.from(), Slots.ROUND) && sentence.before(forum.to(), Slots.ROUND) < 0)
                        .map(forum -> phrase(sentence, forum, (Integer) number.value())))
                .toList();
    }

    private static boolean isFigure(ReadSentence sentence, Mark number) {
        char first = sentence.token(number.from()).text().charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    private static Mark phrase(ReadSentence sentence, Mark forum, @Nullable Integer number) {
        @Nullable
        Where city = sentence.marked().at(forum.from()).stream()
                .filter(other -> other.kind().equals(Slots.PLACE))
                .map(other -> (Where) other.value())
                .findFirst()
                .orElse(null);
        RoundPhrase phrase = new RoundPhrase(
                Head.TALKS,
                true,
                Order.UNSAID,
                true,
                false,
                number,
                city,
                null,
                List.of(),
                List.of(),
                (Entity) forum.value(),
                null,
                sentence.text(forum));
        return new Mark(Slots.ROUND, forum.from(), forum.to(), phrase);
    }
}
