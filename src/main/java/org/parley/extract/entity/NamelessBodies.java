package org.parley.extract.entity;

import java.util.List;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Group;

/**
 * Bodies that no vocabulary lists: capitalised words that end in a noun for a body ("High Council of the Revolution"), and
 * sides that are named by what they are ("rebels", "the government").
 */
final class NamelessBodies {
    private final ReadSentence sentence;
    private final boolean[] taken;

    NamelessBodies(ReadSentence sentence, boolean[] taken) {
        this.sentence = sentence;
        this.taken = taken;
    }

    void mark() {
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                at = Math.max(at, markFrom(at) - 1);
            }
        }
    }

    private int markFrom(int from) {
        int to = from;
        int noun = -1;
        while (to < taken.length && !taken[to] && (isCapital(to) || (to > from && links(to)))) {
            if (isCapital(to) && sentence.is(to, "@body-noun")) {
                noun = to + 1;
            }
            to++;
        }
        if (noun - from >= 2) {
            int start = sentence.word(from).equals("the") ? from + 1 : from;
            put(start, noun);
            return noun;
        }
        int side = sentence.behind(from, "@side-noun");
        if (side > 0 && (from == 0 || !sentence.token(from).isCapitalised())) {
            int first = from;
            int adjective = sentence.before(first, "@side-adjective");
            while (adjective >= 0 && !taken[adjective]) {
                first = adjective;
                adjective = sentence.before(first, "@side-adjective");
            }
            int end = Math.max(side, sentence.behind(side, "@government-noun"));
            put(first, end);
            return end;
        }
        return from;
    }

    /** "The opposition Unitary Platform": one body, and it has a name. */
    private boolean isBeforeItsName(int to) {
        return to < taken.length
                && sentence.marked().at(to).stream()
                        .anyMatch(mark -> mark.kind().equals(Slots.ACTOR)
                                && ((Participant) mark.value()).known() instanceof Group);
    }

    private boolean isCapital(int at) {
        return sentence.token(at).isWord() && sentence.token(at).isCapitalised();
    }

    private boolean links(int at) {
        String word = sentence.word(at);
        return (word.equals("of") || word.equals("for") || word.equals("on"))
                && at + 1 < taken.length
                && !taken[at + 1]
                && isCapital(at + 1);
    }

    private void put(int from, int to) {
        if (isBeforeItsName(to)) {
            return;
        }
        Participant body = new Participant(sentence.text(from, to), null, List.of(), false, null);
        sentence.marked().add(new Mark(Slots.ACTOR, from, to, body));
        for (int at = from; at < to; at++) {
            taken[at] = true;
        }
    }
}
