package org.parley.extract;

import org.parley.model.CleanArticle;
import org.parley.vocabulary.Vocabulary;

/** Reads rounds, events and dates out of a clean article. Immutable, thread-safe. */
public final class Extractor {
    public Extractor(Vocabulary vocabulary) {}

    /** All that one article reports; mentions have no storyId yet. */
    public Extraction extract(CleanArticle article) {
        throw new UnsupportedOperationException("to be written");
    }
}
