package org.parley.extract.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.RoundPhrase.Head;
import org.parley.extract.round.RoundPhrase.Length;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Entity;

/** What qualifies a noun for talks on its left: <b>the second round of U.N.-brokered Syrian peace</b> talks. Walks once. */
final class PhraseFront {
    private static final Set<String> JOINTS = Set.of("-", "–", "'s", "'", "\"", "“", "”", "‘", "’", "/", "(", ")");
    private static final Set<String> POINTING = Set.of("the", "those", "these", "this", "that", "such");
    private static final Set<String> DETERMINERS = Set.of(
            "a",
            "an",
            "the",
            "those",
            "these",
            "this",
            "that",
            "their",
            "his",
            "its",
            "such",
            "any",
            "some",
            "several",
            "two",
            "three",
            "four",
            "successive",
            "numerous",
            "many");
    private static final Set<String> SEVERAL =
            Set.of("several", "successive", "numerous", "many", "rounds", "sessions");
    private static final List<String> COUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<String> SINCE_WHEN = Set.of("in", "for", "since", "ever", "between");

    private final ReadSentence sentence;
    private final Mark head;
    private final int floor;
    private final List<Participant> owners = new ArrayList<>();
    private final List<Participant> mediators = new ArrayList<>();
    private boolean qualified;
    private boolean other;
    private boolean plural;
    private boolean counted;
    private Order order = Order.UNSAID;
    private @Nullable Integer number;
    private @Nullable Where place;
    private @Nullable DateExpression date;
    private @Nullable Entity named;
    private @Nullable Length length;
    private @Nullable String alias;

    /**
     * Around one noun.
     *
     * @param floor index of the first token that may belong to it
     */
    PhraseFront(ReadSentence sentence, Mark head, int floor) {
        this.sentence = sentence;
        this.head = head;
        this.floor = floor;
        this.counted = head.kind().equals("@round-noun");
        this.plural = counted && SEVERAL.contains(sentence.word(head.from()));
    }

    /** The noun with what qualifies it; null for talks of another kind, such as budget talks. */
    @Nullable
    Mark phrase() {
        int from = modifiers(namedWith(head));
        from = roundOf(from);
        if (other || sentence.is(from - 1, "@other-kind")) {
            return null;
        }
        int to = ordinalBehind(head.to());
        boolean definite = false;
        while (from > floor && DETERMINERS.contains(sentence.word(from - 1))) {
            from--;
            definite |= POINTING.contains(sentence.word(from));
            plural |= SEVERAL.contains(sentence.word(from));
        }
        RoundPhrase phrase = new RoundPhrase(
                headOf(),
                qualified,
                order,
                definite,
                plural,
                ordinal(to),
                place,
                date,
                owners,
                mediators,
                named,
                length,
                alias);
        return new Mark(Slots.ROUND, from, to, phrase);
    }

    /** "Astana talks" is a name that holds the noun: the walk goes on before it. */
    private int namedWith(Mark noun) {
        for (Mark mark : endingAt(noun.to(), Slots.PROCESS)) {
            if (mark.from() >= floor) {
                named = (Entity) mark.value();
                qualified = true;
                sentence.marked().at(mark.from()).stream()
                        .filter(other -> other.kind().equals(Slots.PLACE))
                        .findFirst()
                        .ifPresent(city -> place = (Where) city.value());
                return mark.from();
            }
        }
        return noun.from();
    }

    private Head headOf() {
        return switch (head.kind()) {
            case "@summit" -> Head.SUMMIT;
            case "@meeting" -> Head.MEETING;
            default -> Head.TALKS;
        };
    }

    /**
     * The ordinal of the round. An ordinal counts rounds ("third round", "second summit"); "the first direct talks" and "the
     * first talks in two years" say how rare they are, "the second day of talks" counts days.
     */
    private @Nullable Integer ordinal(int to) {
        if (number == null || (number == 1 && isRarity(to))) {
            return null;
        }
        boolean another = number > 1 && headOf() == Head.SUMMIT;
        return counted || another ? number : null;
    }

    private boolean isRarity(int to) {
        for (int at = to; at < Math.min(to + 8, sentence.marked().size()); at++) {
            if (SINCE_WHEN.contains(sentence.word(at)) && speaksOfYears(at + 1)) {
                return true;
            }
            if (sentence.word(at).equals("since") || sentence.word(at).equals("ever")) {
                return true;
            }
            if (sentence.word(at).equals(",") || sentence.is(at, Slots.ROUND)) {
                return false;
            }
        }
        return false;
    }

    private boolean speaksOfYears(int from) {
        for (int at = from; at < from + 5; at++) {
            if (sentence.word(at).matches("years?|decades?|months")) {
                return true;
            }
        }
        return false;
    }

    private int modifiers(int start) {
        int at = start;
        while (at > floor) {
            int before = modifier(at);
            if (before < 0) {
                break;
            }
            at = before;
        }
        while (at < start && JOINTS.contains(sentence.word(at))) {
            at++;
        }
        return at;
    }

    /** Index of the first token of the modifier that ends before {@code at}, or -1. */
    private int modifier(int at) {
        int mark = entity(at);
        if (mark >= 0) {
            return mark;
        }
        if (VerbOrAdjective.isVerb(sentence, at - 1)) {
            return -1;
        }
        int broker = broker(at);
        if (broker >= 0) {
            return broker;
        }
        int kindOfTalks = sentence.before(at, "@talks-kind");
        boolean manyWords = kindOfTalks >= 0 && kindOfTalks < at - 1;
        if (!manyWords && sentence.before(at, "@other-kind") >= 0) {
            other = true;
            return sentence.before(at, "@other-kind");
        }
        int peace = sentence.before(at, "@peace-kind");
        if (peace >= 0) {
            qualified = true;
            return peace;
        }
        int talks = sentence.before(at, "@talks");
        if (talks >= 0) {
            qualified = true; // "dialogue conference", "negotiating session"
            return talks;
        }
        int orderOfTalks = orderWord(at);
        if (kindOfTalks >= 0 || orderOfTalks >= 0) {
            return kindOfTalks >= 0 && orderOfTalks >= 0
                    ? Math.min(kindOfTalks, orderOfTalks)
                    : Math.max(kindOfTalks, orderOfTalks);
        }
        return JOINTS.contains(sentence.word(at - 1)) && at - 1 > floor && mayJoin(at - 1) ? at - 1 : -1;
    }

    /** "U.N.-brokered", "Norwegian-sponsored", "Saudi-proposed", "United Nations brokered". */
    private int broker(int at) {
        int verb = Math.max(sentence.before(at, "@mediate:done"), sentence.before(at, "@askfor:done"));
        if (verb > 1 && sentence.word(verb - 1).equals("-")) {
            int who = brokerEndingAt(verb - 1, Slots.ACTOR);
            return who >= 0 ? who : brokerEndingAt(verb - 1, Slots.ADJECTIVE);
        }
        return verb > 0 && sentence.is(verb, "@brokered") ? brokerEndingAt(verb, Slots.ACTOR) : -1;
    }

    private int brokerEndingAt(int at, String kind) {
        List<Mark> actors = endingAt(at, kind);
        if (actors.isEmpty()) {
            return -1;
        }
        mediators.add((Participant) actors.get(0).value());
        qualified = true;
        return actors.get(0).from();
    }

    /** A quotation mark or hyphen belongs to it only if a modifier stands before. */
    private boolean mayJoin(int joint) {
        return entityBefore(joint)
                || sentence.before(joint, "@talks-kind") >= 0
                || sentence.before(joint, "@mediate:done") >= 0
                || sentence.before(joint, "@peace-kind") >= 0;
    }

    private boolean entityBefore(int at) {
        return List.of(Slots.PLACE, Slots.ACTOR, Slots.ADJECTIVE, Slots.PROCESS, Slots.NUMBER, Slots.DATE).stream()
                .anyMatch(kind -> !endingAt(at, kind).isEmpty());
    }

    private int entity(int at) {
        for (Mark mark : endingAt(at, Slots.PROCESS)) {
            named = named == null ? (Entity) mark.value() : named;
            qualified = true;
            return mark.from();
        }
        for (Mark mark : endingAt(at, Slots.PLACE)) {
            place = place == null ? (Where) mark.value() : place;
            return mark.from();
        }
        for (String kind : List.of(Slots.ACTOR, Slots.ADJECTIVE)) {
            for (Mark mark : endingAt(at, kind)) {
                if (!sentence.is(mark.from(), "@side-noun") || sentence.word(at).equals("'s")) {
                    owners.add((Participant) mark.value());
                    return mark.from();
                }
            }
        }
        for (Mark mark : endingAt(at, Slots.NUMBER)) {
            number = number == null ? (Integer) mark.value() : number;
            return mark.from();
        }
        for (Mark mark : endingAt(at, Slots.DATE)) {
            date = date == null ? (DateExpression) mark.value() : date;
            return mark.from();
        }
        return -1;
    }

    private int orderWord(int at) {
        if (sentence.is(at - 1, "@new")) {
            order = Order.NEW;
        } else if (sentence.is(at - 1, "@past")) {
            order = Order.PAST;
        } else if (sentence.is(at - 1, "@upcoming")) {
            order = Order.UPCOMING;
        } else {
            return -1;
        }
        return at - 1;
    }

    /** "The third round of" before the noun. */
    private int roundOf(int from) {
        int of = from - 1;
        if (of > floor && sentence.is(of, "@talks-determiner")) {
            of--;
        }
        if (of <= floor || !sentence.word(of).equals("of")) {
            return from;
        }
        int noun = sentence.before(of, "@round-word");
        if (noun < floor || noun < 0) {
            return from;
        }
        length = lengthAt(noun);
        boolean ofRounds = sentence.before(of, "@round-noun") >= 0;
        counted |= ofRounds;
        plural |= ofRounds && SEVERAL.contains(sentence.word(noun));
        Order inner = order;
        order = Order.UNSAID;
        int at = modifiers(noun);
        order = order == Order.UNSAID ? inner : order;
        return at;
    }

    private @Nullable Length lengthAt(int noun) {
        if (sentence.word(noun).equals("days") && noun > 0) {
            int days = COUNTS.indexOf(sentence.word(noun - 1)) + 1;
            return days == 0 ? null : new Length(days, false);
        }
        return sentence.word(noun).equals("day")
                ? endingAt(noun, Slots.NUMBER).stream()
                        .map(mark -> new Length((Integer) mark.value(), true))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** "Geneva talks II". */
    private int ordinalBehind(int to) {
        for (Mark mark : to < sentence.marked().size() ? sentence.marked().at(to) : List.<Mark>of()) {
            if (mark.kind().equals(Slots.NUMBER)
                    && Character.isUpperCase(sentence.token(to).text().charAt(0))) {
                number = (Integer) mark.value();
                counted = true;
                alias = sentence.text(head.from(), mark.to());
                return mark.to();
            }
        }
        return to;
    }

    private List<Mark> endingAt(int at, String kind) {
        List<Mark> found = new ArrayList<>(1);
        for (int from = Math.max(floor, at - 8); from < at; from++) {
            for (Mark mark : sentence.marked().at(from)) {
                if (mark.to() == at && mark.kind().equals(kind)) {
                    found.add(mark);
                }
            }
        }
        return found;
    }
}
