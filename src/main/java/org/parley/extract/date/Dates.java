package org.parley.extract.date;

import java.util.List;
import org.parley.extract.DateExpression;
import org.parley.extract.text.Sentence;
import org.parley.model.Publication;

/** Finds the calendar dates that a text names. Immutable, thread-safe. */
public final class Dates {

    /**
     * The dates of a text in order, none overlapping another. What cannot be resolved at all (a weekday without any day to
     * count from) is left out.
     *
     * @param text the clean text that all offsets count in
     * @param sentences the sentences of {@code text}, see {@link org.parley.extract.text.Sentences}
     * @param publication when the text was published, as far as known
     */
    public List<DateExpression> find(String text, List<Sentence> sentences, Publication publication) {
        return List.of();
    }
}
