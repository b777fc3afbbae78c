package org.parley.extract.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;

/** Who a sentence says it from: "sources said", "according to the ministry", "said the envoy". Stateless. */
public final class Attribution {
    private static final int LONGEST_NAME = 9;
    private static final Set<String> BOUNDS =
            Set.of(",", ";", ":", "\"", "“", "”", "that", "and", "but", "(", ")", "-", "—", "--");

    private Attribution() {}

    /**
     * The first source that the sentence names, as written; for "he" the name of the person.
     *
     * @return empty when the sentence speaks for its author
     */
    public static Optional<String> of(ReadSentence sentence) {
        for (int at = 0; at < sentence.marked().size(); at++) {
            if (sentence.word(at).equals("according") && sentence.word(at + 1).equals("to")) {
                return Optional.of(source(sentence, at + 2)).filter(name -> !name.isEmpty());
            }
            boolean says = sentence.is(at, "@say:past")
                    || (sentence.is(at, "@say:now") && sentence.word(at).endsWith("s"));
            if (says && !sentence.is(at - 1, "@be")) {
                int behind = at + 1;
                boolean inverted = BOUNDS.contains(sentence.word(at - 1));
                Optional<String> who = inverted ? speakerBehind(sentence, behind) : speakerBefore(sentence, at);
                if (who.isPresent()) {
                    return who;
                }
            }
        }
        return Optional.empty();
    }

    /** From a token to the next bound. */
    private static String source(ReadSentence sentence, int from) {
        int to = from;
        while (to < sentence.marked().size()
                && to - from < LONGEST_NAME
                && sentence.token(to).isWord()
                && !BOUNDS.contains(sentence.word(to))) {
            to++;
        }
        return to == from ? "" : sentence.text(from, to);
    }

    private static Optional<String> speakerBefore(ReadSentence sentence, int verb) {
        int to = verb;
        while (to > 0 && isBetween(sentence, to - 1)) {
            to = beforeDate(sentence, to);
        }
        int from = to;
        while (from > 0 && to - from < LONGEST_NAME && !BOUNDS.contains(sentence.word(from - 1))) {
            from--;
        }
        boolean whole = from == 0 || BOUNDS.contains(sentence.word(from - 1));
        while (from < to && isDateline(sentence, from)) {
            from++;
        }
        if (whole && namesSource(sentence, from, to)) {
            return Optional.of(sentence.text(from, to));
        }
        int end = to;
        return sentence.marked().all(Slots.ACTOR).stream()
                .filter(mark -> mark.to() == end)
                .findFirst()
                .map(mark -> name(sentence, mark));
    }

    /** "GENEVA A spokesman said". */
    private static boolean isDateline(ReadSentence sentence, int at) {
        String word = sentence.token(at).text();
        return at < 3 && word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> speakerBehind(ReadSentence sentence, int at) {
        return sentence.marked().all(Slots.ACTOR).stream()
                .filter(mark -> mark.from() == at || (sentence.word(at).equals("the") && mark.from() == at + 1))
                .findFirst()
                .map(mark -> name(sentence, mark));
    }

    /** "The ministry on Monday also said": what may stand between who speaks and the verb. */
    private static boolean isBetween(ReadSentence sentence, int at) {
        return sentence.is(at, "@adverb")
                || sentence.is(at, "@have")
                || sentence.word(at).equals("on")
                || sentence.before(at + 1, Slots.DATE) >= 0;
    }

    private static int beforeDate(ReadSentence sentence, int to) {
        int date = sentence.before(to, Slots.DATE);
        return date >= 0 ? date : to - 1;
    }

    private static boolean namesSource(ReadSentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.is(at, "@source")) {
                return true;
            }
        }
        return false;
    }

    private static String name(ReadSentence sentence, Mark mark) {
        String word = sentence.word(mark.from());
        boolean pronoun = mark.to() - mark.from() == 1 && (word.equals("he") || word.equals("she"));
        return pronoun ? ((Participant) mark.value()).name() : sentence.text(mark);
    }
}
