package org.parley.extract.round;

import java.util.Set;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;

/**
 * Whether a word such as "proposed" before a noun for talks tells what somebody did ("has proposed talks", "Norway brokered
 * talks") or which talks are meant ("the proposed talks", "Oman's planned talks"). What stands before it decides. Stateless.
 */
final class VerbOrAdjective {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "who", "i", "you");
    private static final Set<String> BEFORE_A_DAY = Set.of("on", "late", "last", "early", "earlier");

    /** So far behind, "Norway brokered talks" may still turn out to be what a verb is said of. */
    private static final int TOKENS_TO_VERB = 12;

    private VerbOrAdjective() {}

    /** Whether the word at a token is a verb with a subject before it. */
    static boolean isVerb(ReadSentence sentence, int at) {
        String word = sentence.word(at);
        if (!word.endsWith("ed") && !word.equals("led")) {
            return false;
        }
        int before = behindSubject(sentence, at);
        if (sentence.before(before, "@have") >= 0 || PRONOUNS.contains(sentence.word(before - 1))) {
            return true;
        }
        if (closesAside(sentence, before - 1)) {
            return true;
        }
        boolean somebody = endsActor(sentence, before)
                || sentence.before(before, "@both-sides") >= 0
                || sentence.before(before, "@generic-people") >= 0;
        // "United Nations brokered talks collapsed" needs no hyphen: then the verb is still to come
        return somebody && !(sentence.is(at, "@brokered") && isSubject(sentence, at + 1));
    }

    /** Index behind what may be the subject: adverbs and a day may stand between it and the verb. */
    private static int behindSubject(ReadSentence sentence, int verb) {
        int at = verb;
        while (at > 0) {
            int day = sentence.before(at, Slots.DATE);
            if (day >= 0) {
                at = day;
            } else if (sentence.is(at - 1, "@adverb") || (at < verb && BEFORE_A_DAY.contains(sentence.word(at - 1)))) {
                at--;
            } else {
                break;
            }
        }
        return at;
    }

    /** "The envoy, a former premier, proposed talks"; but not "stalled, proposed talks". */
    private static boolean closesAside(ReadSentence sentence, int comma) {
        if (!sentence.word(comma).equals(",") || sentence.before(comma, "@talks-kind") >= 0) {
            return false;
        }
        return sentence.marked().all(Slots.ACTOR).stream().anyMatch(actor -> actor.to() < comma);
    }

    private static boolean endsActor(ReadSentence sentence, int at) {
        for (int from = Math.max(0, at - 8); from < at; from++) {
            for (Mark mark : sentence.marked().at(from)) {
                if (mark.to() == at && mark.kind().equals(Slots.ACTOR)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a verb follows whose subject the talks are. */
    private static boolean isSubject(ReadSentence sentence, int talks) {
        int end = Math.min(sentence.marked().size(), talks + TOKENS_TO_VERB);
        for (int at = talks; at < end && !sentence.word(at).equals(","); at++) {
            boolean verb = sentence.is(at, "@will")
                    || sentence.is(at, "@be")
                    || sentence.is(at, "@have")
                    || sentence.is(at, "@begin:past")
                    || sentence.is(at, "@resume:past")
                    || sentence.is(at, "@end:past")
                    || sentence.is(at, "@collapse:past")
                    || sentence.is(at, "@stall:past");
            if (verb) {
                return true;
            }
            if (sentence.word(at).equals("that") || sentence.word(at).equals("which")) {
                return false;
            }
        }
        return false;
    }
}
