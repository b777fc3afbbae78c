package org.parley.story;

import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;

/** Makes the fingerprint of an article, blocking keys included. Immutable, thread-safe. */
public final class Fingerprints {
    /** The fingerprint of the clean article alone. */
    public Fingerprint of(CleanArticle article) {
        throw new UnsupportedOperationException("to be written");
    }
}
