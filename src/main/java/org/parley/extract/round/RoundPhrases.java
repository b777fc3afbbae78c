package org.parley.extract.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.RoundPhrase.Head;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Entity;

/**
 * Finds the words that can name a round, from the noun leftwards over what qualifies it, and marks them. Budget talks,
 * coalition talks and their like are left alone.
 */
final class RoundPhrases {
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
            @Nullable Mark phrase = new Walk(sentence, head, behindLast).phrase();
            if (phrase != null) {
                add(sentence, phrase);
                behindLast = phrase.to();
            }
        }
        markNumberedForums(sentence);
    }

    /** "They had been due to begin", "it will resume": the talks of the sentence before. */
    private static void markPronoun(ReadSentence sentence) {
        boolean pronoun = sentence.word(0).equals("they") || sentence.word(0).equals("it");
        for (int at = 1; pronoun && at < Math.min(7, sentence.marked().size()); at++) {
            if (List.of("@begin", "@resume", "@takeplace", "@postpone:done", "@cancel:done", "@suspend:done").stream()
                    .anyMatch(verb(sentence, at))) {
                RoundPhrase phrase = new RoundPhrase(
                        Head.TALKS, false, Order.UNSAID, true, false, null, null, null, List.of(), List.of(), null);
                sentence.marked().add(new Mark(Slots.ROUND, 0, 1, phrase));
                return;
            }
        }
    }

    private static java.util.function.Predicate<String> verb(ReadSentence sentence, int at) {
        return kind -> sentence.is(at, kind);
    }

    /** Both with and without what follows it: the verb may stand behind either. */
    private static void add(ReadSentence sentence, Mark phrase) {
        sentence.marked().add(phrase);
        int end = new PhraseTail(sentence).end(phrase.to());
        if (end > phrase.to()) {
            sentence.marked().add(new Mark(Slots.ROUND, phrase.from(), end, phrase.value()));
        }
    }

    /** "Geneva II", "Astana-9": a forum and a figure, without any noun for talks. */
    private static void markNumberedForums(ReadSentence sentence) {
        for (Mark number : sentence.marked().all(Slots.NUMBER)) {
            if (!Character.isUpperCase(sentence.token(number.from()).text().charAt(0))
                    && !Character.isDigit(sentence.token(number.from()).text().charAt(0))) {
                continue;
            }
            for (Mark forum : sentence.marked().all(Slots.PROCESS)) {
                boolean holds = forum.from() <= number.from() && number.to() <= forum.to();
                if (holds && !sentence.is(forum.from(), Slots.ROUND) && sentence.before(forum.to(), Slots.ROUND) < 0) {
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
                            (Integer) number.value(),
                            city,
                            null,
                            List.of(),
                            List.of(),
                            (Entity) forum.value());
                    add(sentence, new Mark(Slots.ROUND, forum.from(), forum.to(), phrase));
                }
            }
        }
    }

    private static List<Mark> heads(ReadSentence sentence) {
        List<Mark> heads = new ArrayList<>();
        for (String kind : List.of("@talks", "@summit", "@meeting", "@round-noun")) {
            heads.addAll(sentence.marked().all(kind));
        }
        heads.removeIf(head -> isPartOfLonger(head, heads)
                || isParliament(sentence, head)
                || isRoundOfSomething(sentence, head)
                || isVerb(sentence, head));
        heads.sort(Comparator.comparingInt(Mark::from));
        return heads;
    }

    private static boolean isPartOfLonger(Mark head, List<Mark> heads) {
        return heads.stream().anyMatch(other -> other.from() <= head.from() && head.to() < other.to());
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
        return sentence.word(head.to()).equals("of")
                || !counted
                || !sentence.word(head.from()).startsWith("round");
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
        return sentence.word(head.from()).equals("meeting") && sentence.is(head.from() - 1, "@be")
                || before.equals("he")
                || before.equals("she");
    }

    /** One walk from a noun to the left. */
    private static final class Walk {
        private final ReadSentence sentence;
        private final Mark head;
        private final int floor;
        private final List<Participant> owners = new ArrayList<>();
        private final List<Participant> mediators = new ArrayList<>();
        private boolean qualified;
        private boolean other;
        private boolean plural;
        private Order order = Order.UNSAID;
        private @Nullable Integer number;
        private @Nullable Where place;
        private @Nullable DateExpression date;
        private @Nullable Entity named;

        Walk(ReadSentence sentence, Mark head, int floor) {
            this.sentence = sentence;
            this.head = head;
            this.floor = floor;
        }

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
                    headOf(), qualified, order, definite, plural, number, place, date, owners, mediators, named);
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
            boolean manyParties =
                    sentence.before(at, "@talks-kind") >= 0 && sentence.before(at, "@talks-kind") < at - 1;
            if (!manyParties && sentence.before(at, "@other-kind") >= 0) {
                other = true;
                return sentence.before(at, "@other-kind");
            }
            int peace = sentence.before(at, "@peace-kind");
            if (peace >= 0) {
                qualified = true;
                return peace;
            }
            int kind = sentence.before(at, "@talks-kind");
            int order = orderWord(at);
            if (kind >= 0 || order >= 0) {
                return kind >= 0 && order >= 0 ? Math.min(kind, order) : Math.max(kind, order);
            }
            int brokered = sentence.before(at, "@mediate:done");
            if (brokered > 1 && sentence.word(brokered - 1).equals("-")) {
                for (Mark actor : endingAt(brokered - 1, Slots.ACTOR)) {
                    mediators.add((Participant) actor.value());
                    qualified = true;
                    return actor.from();
                }
                for (Mark actor : endingAt(brokered - 1, Slots.ADJECTIVE)) {
                    mediators.add((Participant) actor.value());
                    qualified = true;
                    return actor.from();
                }
            }
            if (brokered > 0 && sentence.is(brokered, "@brokered")) {
                for (Mark actor : endingAt(brokered, Slots.ACTOR)) {
                    mediators.add((Participant) actor.value());
                    qualified = true;
                    return actor.from();
                }
            }
            return JOINTS.contains(sentence.word(at - 1)) && at - 1 > floor && mayJoin(at - 1) ? at - 1 : -1;
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
                    if (!sentence.is(mark.from(), "@side-noun")
                            || sentence.word(at).equals("'s")) {
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
            boolean counted = sentence.before(of, "@round-noun") >= 0;
            plural |= counted && SEVERAL.contains(sentence.word(noun));
            Order inner = order;
            order = Order.UNSAID;
            int at = modifiers(noun);
            order = order == Order.UNSAID ? inner : order;
            return at;
        }

        /** "Geneva talks II", "Geneva II". */
        private int ordinalBehind(int to) {
            for (Mark mark : to < sentence.marked().size() ? sentence.marked().at(to) : List.<Mark>of()) {
                if (mark.kind().equals(Slots.NUMBER)
                        && Character.isUpperCase(sentence.token(to).text().charAt(0))) {
                    number = (Integer) mark.value();
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
}
