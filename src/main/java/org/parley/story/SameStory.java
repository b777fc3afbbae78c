package org.parley.story;

import java.util.Optional;
import org.parley.model.Fingerprint;

/** The one rule that says whether two articles tell the same story. Symmetric. Immutable, thread-safe. */
public final class SameStory {
    /** How alike two articles are, or empty if they tell different stories. {@code of(a, b)} equals {@code of(b, a)}. */
    public Optional<Likeness> of(Fingerprint a, Fingerprint b) {
        throw new UnsupportedOperationException("to be written");
    }
}
