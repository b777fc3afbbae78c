package org.parley.extract.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;

/**
 * The part of a sentence around some tokens in which a date or a place belongs to them. It ends at a semicolon, at a word
 * that opens another clause ("while", "after", "who"), at a verb of saying, and before the next round.
 *
 * @param sentence that it is part of
 * @param from index of its first token
 * @param coreFrom index of the first token of what it is around
 * @param coreTo index behind its last
 * @param to index behind the last token of the clause
 */
public record Clause(ReadSentence sentence, int from, int coreFrom, int coreTo, int to) {
    private static final Set<String> ENDS = Set.of(
            ";", ":", "--", "—", "after", "before", "when", "as", "since", "until", "till", "ahead", "following");

    private static final Set<String> OWNERS = Set.of("the", "a", "an", "his", "her", "its", "their", "'s");
    private static final Pattern NAME_OF_DAY_OR_MONTH = Pattern.compile(
            "(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
                    + "|october|november|december");

    /** The clause around some tokens. */
    public static Clause around(ReadSentence sentence, int coreFrom, int coreTo) {
        int from = coreFrom;
        while (from > 0 && !endsLeft(sentence, from - 1)) {
            from--;
        }
        int to = coreTo;
        while (to < sentence.marked().size() && !endsRight(sentence, to) && !opensOther(sentence, to, coreTo)) {
            to++;
        }
        return new Clause(sentence, from, coreFrom, coreTo, to);
    }

    private static boolean endsLeft(ReadSentence sentence, int at) {
        return ENDS.contains(sentence.word(at)) || sentence.is(at, "@subclause") || saysSomething(sentence, at);
    }

    private static boolean endsRight(ReadSentence sentence, int at) {
        boolean further = sentence.word(at).equals("and")
                && (sentence.word(at - 1).equals(",") || sentence.is(at + 1, "@say") || sentence.is(at + 1, "@have"));
        return (ENDS.contains(sentence.word(at)) && !sentence.is(at, Slots.DATE) && !asPlanned(sentence, at))
                || sentence.is(at, "@subclause")
                || sentence.is(at, Slots.ROUND)
                || further
                || saysSomething(sentence, at);
    }

    /** "The deal that took effect on", "after the talks, Iran agreed": what follows is said of something else. */
    private static boolean opensOther(ReadSentence sentence, int at, int coreTo) {
        String word = sentence.word(at);
        boolean relative = word.equals("that") || word.equals("which");
        return (relative && at > coreTo + 1 && !saysWhen(sentence, at))
                || (word.equals(",")
                        && sentence.is(at + 1, Slots.ACTOR)
                        && !sentence.is(at + 1, Slots.PLACE)
                        && !isNameOfTitle(sentence, at));
    }

    /** "Ukraine's president, Petro Poroshenko, in Warsaw": one person twice. */
    private static boolean isNameOfTitle(ReadSentence sentence, int comma) {
        return sentence.marked().all(Slots.PERSON).stream()
                .filter(title -> title.to() == comma)
                .anyMatch(title -> sentence.marked().at(comma + 1).stream()
                        .filter(name -> name.kind().equals(Slots.PERSON))
                        .anyMatch(name -> key(name).equals(key(title))));
    }

    private static String key(Mark person) {
        return ((Participant) person.value()).key();
    }

    /** "Talks on the border which had been due to open in May": said of the talks, not of the border. */
    private static boolean saysWhen(ReadSentence sentence, int relative) {
        for (int at = relative + 1; at < relative + 4; at++) {
            if (sentence.is(at, "@due") || sentence.is(at, "@begin") || sentence.is(at, "@takeplace")) {
                return true;
            }
        }
        return false;
    }

    private static boolean asPlanned(ReadSentence sentence, int at) {
        return sentence.word(at).equals("as") && sentence.word(at + 1).matches("planned|scheduled|early|soon");
    }

    private static boolean saysSomething(ReadSentence sentence, int at) {
        return sentence.is(at, "@say:past")
                || (sentence.is(at, "@say:now")
                        && sentence.behind(at, "@say:now") > 0
                        && !sentence.is(at - 1, Slots.NUMBER)
                        && sentence.word(at).endsWith("s"));
    }

    /** The date that belongs to it: the nearest behind, else the nearest before. */
    public Optional<Mark> date() {
        return nearest(Slots.DATE);
    }

    /** The place that belongs to it: the nearest behind, else the nearest before; an exact one if there is any. */
    public Optional<Mark> place() {
        return behind(Slots.PLACE, to).stream()
                .filter(mark -> ((Where) mark.value()).exact())
                .findFirst()
                .or(() -> inFront(Slots.PLACE).stream()
                        .filter(mark -> ((Where) mark.value()).exact())
                        .reduce((first, second) -> second))
                .or(() -> behind(Slots.PLACE, coreTo + 6).stream().findFirst());
    }

    /** Like {@link #date()}, but nothing in front. */
    public Optional<Mark> dateBehind() {
        return behind(Slots.DATE, to).stream().filter(mark -> !isOtherDay(mark)).findFirst();
    }

    /** Like {@link #place()}, but nothing in front. */
    public Optional<Mark> placeBehind() {
        return behind(Slots.PLACE, to).stream()
                .filter(mark -> ((Where) mark.value()).exact())
                .findFirst()
                .or(() -> behind(Slots.PLACE, coreTo + 6).stream().findFirst());
    }

    private Optional<Mark> nearest(String kind) {
        return behind(kind, to).stream()
                .filter(mark -> !isOtherDay(mark))
                .findFirst()
                .or(() ->
                        inFront(kind).stream().filter(mark -> !isOtherDay(mark)).reduce((first, second) -> second));
    }

    private boolean isOtherDay(Mark date) {
        return isDayOfSpeech(date) || isDayOfSomethingElse(date);
    }

    /** "Since Monday", "the August war", "his February speech". */
    private boolean isDayOfSomethingElse(Mark date) {
        String before = sentence.word(date.from() - 1);
        if (before.equals("the")) {
            before = sentence.word(date.from() - 2);
        }
        return before.equals("since")
                || (OWNERS.contains(sentence.word(date.from() - 1))
                        && NAME_OF_DAY_OR_MONTH
                                .matcher(sentence.word(date.from()))
                                .matches()
                        && date.to() - date.from() == 1
                        && date.to() < sentence.marked().size()
                        && sentence.token(date.to()).isWord());
    }

    /** "Said on Friday that", "in a statement Saturday", "Russia on Monday said": when it was said, not when it was. */
    private boolean isDayOfSpeech(Mark date) {
        if (sentence.is(date.to(), "@say:past") || sentence.is(date.to(), "@say:now")) {
            return true;
        }
        for (int at = date.from() - 1; at >= 0 && date.from() - at <= 7; at--) {
            boolean name = at > 0 && sentence.token(at).isCapitalised(); // the State Department states nothing
            if ((sentence.is(at, "@say") && !name) || sentence.is(at, "@speech")) {
                return true;
            }
            if (sentence.is(at, Slots.ROUND)
                    || sentence.is(at, "@will")
                    || sentence.is(at, "@meetup")
                    || sentence.word(at).equals(",")
                    || sentence.word(at).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private List<Mark> behind(String kind, int limit) {
        return sentence.marked().all(kind).stream()
                .filter(mark -> mark.from() >= coreFrom && mark.from() < Math.min(to, limit))
                .filter(mark -> !kind.equals(Slots.PLACE) || !(isTopic(mark.from() - 1) || isHome(mark.from() - 1)))
                .toList();
    }

    /** In front, only what opens the clause ("On Friday, ...") or stands right before belongs to it. */
    private List<Mark> inFront(String kind) {
        return sentence.marked().all(kind).stream()
                .filter(mark -> mark.from() >= from && mark.to() <= coreFrom)
                .filter(mark -> mark.from() <= from + 2 || coreFrom - mark.to() <= 3)
                .filter(mark ->
                        !isTopic(coreFrom - 1) && !sentence.word(coreFrom - 1).equals("of"))
                .toList();
    }

    /** "The delegation from Seoul", "authorities in Seoul": where somebody belongs, not where they meet. */
    private boolean isHome(int beforePlace) {
        int preposition = sentence.word(beforePlace).equals("the") ? beforePlace - 1 : beforePlace;
        String word = sentence.word(preposition);
        return word.equals("from")
                || (word.equals("in")
                        && sentence.before(preposition, "@government-noun") >= 0
                        && preposition - 1 >= coreTo);
    }

    /** "The impact of talks", "a call over the talks": the talks are not what happened then and there. */
    private boolean isTopic(int at) {
        return switch (sentence.word(at)) {
            case "over", "about", "on", "regarding", "concerning" -> true;
            default -> false;
        };
    }
}
