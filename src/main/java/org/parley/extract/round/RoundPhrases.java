package org.parley.extract.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.round.RoundPhrase.Head;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;

/**
 * Finds the words that can name a round and marks them: a noun for talks with what qualifies it ({@link PhraseFront}) and
 * what follows it ({@link PhraseTail}). Budget talks, coalition talks and their like are left alone.
 */
final class RoundPhrases {
    private static final List<String> VERBS_OF_TALKS =
            List.of("@begin", "@resume", "@takeplace", "@postpone:done", "@cancel:done", "@suspend:done");

    /** "Round of sanctions", "attempt at talks". */
    private static final Set<String> ATTEMPTED = Set.of("of", "at", "to", "on");

    private RoundPhrases() {}

    /**
     * Marks one sentence.
     *
     * @param follows whether the sentence before names a round, which "they" can then mean
     */
    static void mark(ReadSentence sentence, boolean follows) {
        if (follows) {
            markPronoun(sentence);
        }
        int behindLast = 0;
        for (Mark head : heads(sentence)) {
            if (head.from() < behindLast) {
                continue;
            }
            @Nullable Mark phrase = new PhraseFront(sentence, head, behindLast).phrase();
            if (phrase != null) {
                add(sentence, phrase);
                behindLast = phrase.to();
            }
        }
        NumberedForums.in(sentence).forEach(forum -> add(sentence, forum));
    }

    /** "They had been due to begin", "it will resume": the talks of the sentence before. */
    private static void markPronoun(ReadSentence sentence) {
        boolean pronoun = sentence.word(0).equals("they") || sentence.word(0).equals("it");
        for (int at = 1; pronoun && at < Math.min(7, sentence.marked().size()); at++) {
            int here = at;
            boolean people = sentence.is(at, "@meetup");
            if (!people && VERBS_OF_TALKS.stream().anyMatch(kind -> sentence.is(here, kind))) {
                sentence.marked().add(new Mark(Slots.ROUND, 0, 1, RoundPhrase.pointingBack(Head.TALKS)));
                return;
            }
        }
    }

    /** Both with and without what follows it: the verb may stand behind either. */
    private static void add(ReadSentence sentence, Mark phrase) {
        sentence.marked().add(phrase);
        int end = new PhraseTail(sentence).end(phrase.to());
        if (end > phrase.to()) {
            sentence.marked().add(new Mark(Slots.ROUND, phrase.from(), end, phrase.value()));
        }
    }

    private static List<Mark> heads(ReadSentence sentence) {
        List<Mark> heads = new ArrayList<>();
        for (String kind : List.of("@talks", "@summit", "@meeting", "@round-noun")) {
            heads.addAll(sentence.marked().all(kind));
        }
        List<Mark> nouns = List.copyOf(heads);
        heads.removeIf(head -> isPartOfLonger(head, nouns)
                || isBeforeAnother(head, nouns)
                || isParliament(sentence, head)
                || isRoundOfSomething(sentence, head)
                || isVerb(sentence, head));
        heads.sort(Comparator.comparingInt(Mark::from));
        return heads;
    }

    private static boolean isPartOfLonger(Mark head, List<Mark> heads) {
        return heads.stream().anyMatch(other -> other.from() <= head.from() && head.to() < other.to());
    }

    /** "Face-to-face meeting", "dialogue conference": the last noun says what it is. */
    private static boolean isBeforeAnother(Mark head, List<Mark> heads) {
        return heads.stream().anyMatch(other -> other.from() == head.to());
    }

    /** "Round of talks" has its noun behind; "round of sanctions" is no round. */
    private static boolean isRoundOfSomething(ReadSentence sentence, Mark head) {
        if (!head.kind().equals("@round-noun")) {
            return false;
        }
        boolean counted = head.from() > 0
                && (sentence.is(head.from() - 1, Slots.NUMBER)
                        || sentence.is(head.from() - 1, "@new")
                        || sentence.is(head.from() - 1, "@past"));
        String noun = sentence.word(head.from());
        return ATTEMPTED.contains(sentence.word(head.to()))
                || !counted
                || !(noun.startsWith("round") || noun.equals("attempt"));
    }

    /** The Congress, a Convention: a capitalised noun is a name of something else, unless of a forum. */
    private static boolean isParliament(ReadSentence sentence, Mark head) {
        return head.kind().equals("@summit")
                && head.from() > 0
                && head.to() - head.from() == 1
                && sentence.token(head.from()).isCapitalised()
                && sentence.before(head.to(), Slots.PROCESS) < 0;
    }

    private static boolean isVerb(ReadSentence sentence, Mark head) {
        String before = sentence.word(head.from() - 1);
        boolean isMeeting = sentence.word(head.from()).equals("meeting") && sentence.is(head.from() - 1, "@be");
        return isMeeting || before.equals("he") || before.equals("she") || isWhatSomebodyDoes(sentence, head);
    }

    /** "The president talks about the deal"; but "the Trump-Kim talks", "the Obama talks". */
    private static boolean isWhatSomebodyDoes(ReadSentence sentence, Mark head) {
        int person = sentence.word(head.from()).equals("talks") ? sentence.before(head.from(), Slots.PERSON) : -1;
        String before = sentence.word(person - 1);
        return person >= 0
                && !before.equals("-")
                && !before.equals("–")
                && !before.equals("/")
                && !before.equals("the");
    }
}
