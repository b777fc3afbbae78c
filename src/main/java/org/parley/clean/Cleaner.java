package org.parley.clean;

import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** Turns a raw page into an article. Immutable, thread-safe. */
public final class Cleaner {
    public Cleaner(Vocabulary vocabulary) {}

    /** Cleans one article that {@link org.parley.article.ArticleLimits} accepted. */
    public CleanArticle clean(RawArticle raw) {
        throw new UnsupportedOperationException("to be written");
    }
}
