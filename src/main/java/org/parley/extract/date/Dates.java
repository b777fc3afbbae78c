package org.parley.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.date.DateGrammar.Reading;
import org.parley.extract.text.Sentence;
import org.parley.model.EdtfDate;
import org.parley.model.Publication;

/** Finds the calendar dates that a text names. Immutable, thread-safe, linear in the length of the text. */
public final class Dates {
    private final DateGrammar grammar = new DateGrammar();

    /**
     * The dates of a text in order, none overlapping another. What cannot be resolved at all (a weekday without any day to
     * count from) is left out.
     *
     * @param text the clean text that all offsets count in
     * @param sentences the sentences of {@code text}, see {@link org.parley.extract.text.Sentences}
     * @param publication when the text was published, as far as known
     */
    public List<DateExpression> find(String text, List<Sentence> sentences, Publication publication) {
        @Nullable Anchor published = Anchor.of(publication);
        Article article = new Article(text, Dateline.anchor(sentences, grammar, published));
        for (Sentence sentence : sentences) {
            article.read(sentence);
        }
        return List.copyOf(article.found);
    }

    /** The dates found so far in one text; what a later expression can count from. */
    private final class Article {
        /** How many sentences back a date still is what "the same day" means; after that it is the anchor. */
        private static final int MEMORY = 8;

        private final String text;
        private final @Nullable Anchor anchor;
        private final List<DateExpression> found = new ArrayList<>();
        private Earlier earlier = Earlier.NOTHING;
        private int sinceEarlier;

        Article(String text, @Nullable Anchor anchor) {
            this.text = text;
            this.anchor = anchor;
        }

        void read(Sentence sentence) {
            if (++sinceEarlier > MEMORY) {
                earlier = Earlier.NOTHING;
            }
            List<Reading> readings = grammar.read(sentence.tokens());
            @Nullable Reading saying = SpeechDay.among(readings);
            @Nullable Anchor said = saying == null ? null : dayOf(saying);
            BitSet quoted = said == null ? new BitSet() : SpeechDay.quoted(sentence.tokens());
            for (Reading reading : readings) {
                boolean isQuoted = quoted.get(reading.match().start());
                boolean fromSaid =
                        said != null && !reading.equals(saying) && SpeechDay.governs(reading, isQuoted, said, anchor);
                add(reading, fromSaid ? said : anchor);
            }
        }

        private @Nullable Anchor dayOf(Reading saying) {
            @Nullable EdtfDate date = resolve(saying, anchor, Direction.PAST);
            return date == null ? null : anchorOn(date);
        }

        private @Nullable Anchor anchorOn(EdtfDate date) {
            @Nullable LocalDate from = date.getEarliest();
            @Nullable LocalDate to = date.getLatest();
            return from == null || to == null ? Anchor.withoutYear(date.getEdtf()) : Anchor.within(from, to);
        }

        private void add(Reading reading, @Nullable Anchor from) {
            @Nullable EdtfDate date = resolve(reading, from, Tense.of(reading.match()));
            if (date == null) {
                return;
            }
            found.add(new DateExpression(date, start(reading), end(reading)));
            earlier = earlier.then(anchorOn(date));
            sinceEarlier = 0;
        }

        private @Nullable EdtfDate resolve(Reading reading, @Nullable Anchor from, Direction direction) {
            String written = text.substring(start(reading), end(reading));
            return Resolver.resolve(reading.meaning(), from, earlier, direction, written);
        }

        private int start(Reading reading) {
            Match match = reading.match();
            return match.tokens().get(match.start()).start();
        }

        private int end(Reading reading) {
            Match match = reading.match();
            return match.tokens().get(match.end() - 1).end();
        }
    }
}
