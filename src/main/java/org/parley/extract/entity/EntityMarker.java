package org.parley.extract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Marked;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;
import org.parley.extract.text.Sentence;
import org.parley.extract.text.Token;
import org.parley.vocabulary.Vocabulary;

/** Marks the sentences of an article. Immutable, thread-safe. */
public final class EntityMarker {
    /** Members of the longest list of actors; the longest of real texts name the fifteen of a Security Council. */
    private static final int LONGEST_LIST = 16;

    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}(st|nd|rd|th)");

    private final Vocabulary vocabulary;
    private final RuleBook rules;

    public EntityMarker(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /**
     * The sentences with their marks.
     *
     * @param day of publication, null when unknown
     */
    public List<ReadSentence> mark(
            String text, List<Sentence> sentences, List<DateExpression> dates, @Nullable LocalDate day) {
        Names names = new Names(vocabulary, text);
        Discourse discourse = new Discourse(vocabulary, day);
        List<ReadSentence> read = new ArrayList<>(sentences.size());
        int date = 0;
        for (Sentence sentence : sentences) {
            Marked marked =
                    new Marked(sentence.tokens().stream().map(Token::lower).toList());
            rules.lexicon().mark(marked);
            ReadSentence here = new ReadSentence(read.size(), sentence, marked);
            while (date < dates.size() && dates.get(date).start() < sentence.end()) {
                markDate(here, dates.get(date++));
            }
            markOrdinals(here);
            new SentenceEntities(here, names.in(sentence.tokens()), discourse).mark();
            markLists(marked);
            read.add(here);
        }
        return read;
    }

    private static void markDate(ReadSentence sentence, DateExpression date) {
        int from = firstTokenEndingBehind(sentence, date.start());
        int to = from;
        while (to < sentence.marked().size() && sentence.token(to).start() < date.end()) {
            to++;
        }
        if (to > from) {
            sentence.marked().add(new Mark(Slots.DATE, from, to, date.asOneDay()));
        }
    }

    /** By halving: a sentence may be as long as a text. */
    private static int firstTokenEndingBehind(ReadSentence sentence, int offset) {
        int low = 0;
        int high = sentence.marked().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void markOrdinals(ReadSentence sentence) {
        for (int at = 0; at < sentence.marked().size(); at++) {
            @Nullable Integer number = rules.ordinals().get(sentence.word(at));
            // "Geneva II", "Astana-9": a figure counts only behind the name of a forum
            boolean figure =
                    at > 0 && Character.isUpperCase(sentence.token(at).text().charAt(0));
            if (number != null && (!isRoman(sentence.word(at)) || figure)) {
                sentence.marked().add(new Mark(Slots.NUMBER, at, at + 1, number));
            } else if (FIGURE.matcher(sentence.word(at)).matches()) {
                int value = Integer.parseInt(sentence.word(at).replaceAll("\\D", ""));
                sentence.marked().add(new Mark(Slots.NUMBER, at, at + 1, value));
            }
        }
    }

    private static boolean isRoman(String word) {
        return word.matches("[ivx]+");
    }

    /** Several actors in a row count as one list as well: "Iran, Russia and Turkey"; commas alone make no list. */
    private static void markLists(Marked marked) {
        for (Mark first : marked.all(Slots.ACTOR)) {
            List<Participant> list = new ArrayList<>();
            list.add((Participant) first.value());
            marked.add(new Mark(Slots.ACTORS, first.from(), first.to(), List.copyOf(list)));
            int end = first.to();
            @Nullable Mark next = following(marked, end);
            while (next != null && list.size() < LONGEST_LIST) {
                list.add((Participant) next.value());
                boolean closed = isClosed(marked, end, next.from());
                end = behindName(marked, next);
                if (closed) {
                    marked.add(new Mark(Slots.ACTORS, first.from(), end, List.copyOf(list)));
                }
                next = following(marked, end);
            }
        }
    }

    /** "The Union and Turkey's prime minister, Ahmet Davutoglu, met": a title, and the name in commas, are one member. */
    private static int behindName(Marked marked, Mark title) {
        int name = title.to() + 1;
        if (name >= marked.size() || !marked.word(title.to()).equals(",")) {
            return title.to();
        }
        for (Mark mark : marked.at(name)) {
            boolean same = mark.kind().equals(Slots.ACTOR)
                    && ((Participant) mark.value()).key().equals(((Participant) title.value()).key());
            if (same) {
                boolean closed =
                        mark.to() < marked.size() && marked.word(mark.to()).equals(",");
                return closed ? mark.to() + 1 : mark.to();
            }
        }
        return title.to();
    }

    private static boolean isClosed(Marked marked, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!marked.word(at).equals(",")
                    && !marked.word(at).equals("the")
                    && !marked.word(at).equals("'s")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mark following(Marked marked, int end) {
        int at = end;
        while (at < marked.size() && at < end + 4 && joins(marked.word(at))) {
            at++;
        }
        if (at == end || at >= marked.size()) {
            return null;
        }
        for (Mark mark : marked.at(at)) {
            if (mark.kind().equals(Slots.ACTOR)) {
                return mark;
            }
        }
        return null;
    }

    private static boolean joins(String word) {
        return switch (word) {
            case ",", "and", "&", "/", "-", "–", "or", "the", "as", "well", "both", "plus", "also", "'s" -> true;
            default -> false;
        };
    }
}
