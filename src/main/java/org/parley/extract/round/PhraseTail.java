package org.parley.extract.round;

import java.util.List;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Slots;

/**
 * What belongs to a noun for talks on its right: "talks <b>between India and Pakistan in Geneva on Kashmir</b> are due". The
 * verb of the sentence stands behind it.
 */
final class PhraseTail {
    private static final int LONGEST_TOPIC = 6;
    private static final int LONGEST_APPOSITION = 10;
    private static final List<String> VERBS = List.of(
            "@stall:past",
            "@suspend:past",
            "@postpone:past",
            "@cancel:past",
            "@takeplace:past",
            "@hold:past",
            "@continue:past",
            "@continue:now",
            "@begin:now",
            "@resume:now");

    private final ReadSentence sentence;

    PhraseTail(ReadSentence sentence) {
        this.sentence = sentence;
    }

    /** Index behind the tail of a phrase that ends before {@code to}; {@code to} itself without a tail. */
    int end(int to) {
        int at = to;
        int next = part(at);
        while (next > at) {
            at = next;
            next = part(at);
        }
        return at;
    }

    private int part(int at) {
        if (sentence.behind(at, Slots.DATE) > 0) {
            return sentence.behind(at, Slots.DATE);
        }
        String word = sentence.word(at);
        return switch (word) {
            case "in", "at", "near", "outside" ->
                date(at + 1) > 0 ? date(at + 1) : orStay(at, behind(at + 1, Slots.PLACE, 6));
            case "from" -> orStay(at, date(at + 1));
            case "between", "with", "involving", "among", "including" -> orStay(at, actors(at + 1));
            case "on", "over", "about", "for", "aimed", "to" -> date(at + 1) > 0 ? date(at + 1) : topic(at);
            case "and" -> orStay(at, actors(at + 1));
            case "," -> orStay(at, apposition(at + 1));
            case "of" -> orStay(at, actors(at + 1));
            case "\"", "”", "(", ")", "]", "[" -> part(at + 1) > at + 1 ? part(at + 1) : at;
            default -> at;
        };
    }

    private static int orStay(int at, int end) {
        return end > 0 ? end : at;
    }

    private int date(int at) {
        return sentence.behind(at, Slots.DATE);
    }

    private int actors(int from) {
        return behind(from, Slots.ACTORS, 4);
    }

    private int behind(int from, String kind, int reach) {
        for (int at = from; at < from + reach; at++) {
            int end = sentence.behind(at, kind);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    private int apposition(int at) {
        boolean participle = sentence.is(at, "@mediate:done") || sentence.is(at, "@due");
        return participle || sentence.word(at).matches("planned|originally|initially")
                ? closingComma(at)
                : placeInApposition(at);
    }

    /** "Talks, sponsored by the United Nations, are", "talks, planned for Friday in Oslo, are". */
    private int closingComma(int from) {
        for (int at = from;
                at < Math.min(from + LONGEST_APPOSITION, sentence.marked().size());
                at++) {
            if (sentence.word(at).equals(",")) {
                return at + 1;
            }
        }
        return -1;
    }

    /** "Lausanne, Switzerland," */
    private int placeInApposition(int at) {
        int end = sentence.behind(at, Slots.PLACE);
        return end > 0 && sentence.word(end).equals(",") ? end + 1 : end;
    }

    /** "On the Syria conflict", "aimed at ending the war": up to the next verb, comma or preposition of place. */
    private int topic(int at) {
        if ((sentence.word(at).equals("to") && !sentence.is(at + 1, "@topic-verb"))
                || (sentence.word(at).equals("for") && sentence.word(at + 1).equals("the"))) {
            return at;
        }
        int end = at + 1;
        while (end < sentence.marked().size() && end - at <= LONGEST_TOPIC && !ends(end)) {
            end++;
        }
        return end - at > LONGEST_TOPIC || end == at + 1 ? at : end;
    }

    private boolean ends(int at) {
        return switch (sentence.word(at)) {
            case ",",
                    ";",
                    ".",
                    "in",
                    "with",
                    "between",
                    "that",
                    "which",
                    "and",
                    "after",
                    "before",
                    "have",
                    "has",
                    "had",
                    "\"",
                    "”",
                    "who",
                    "as",
                    "at" -> true;
            default ->
                VERBS.stream().anyMatch(kind -> sentence.is(at, kind))
                        || sentence.is(at, "@be")
                        || sentence.is(at, "@will")
                        || sentence.is(at, "@due")
                        || sentence.is(at, "@begin:past")
                        || sentence.is(at, "@resume:past")
                        || sentence.is(at, "@collapse:past")
                        || (sentence.is(at, "@end:past") && !sentence.is(at, "@end:base"))
                        || sentence.is(at, Slots.DATE)
                        || sentence.is(at, "@say:past");
        };
    }
}
