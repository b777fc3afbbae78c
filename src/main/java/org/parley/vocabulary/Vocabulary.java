package org.parley.vocabulary;

import java.nio.file.Path;

/** Everything read from {@code config/vocabulary}. Immutable, thread-safe. */
public final class Vocabulary {
    /**
     * Reads and checks every file of a folder.
     *
     * @throws InvalidVocabularyException naming all bad lines at once
     */
    public static Vocabulary load(Path folder) {
        throw new UnsupportedOperationException("to be written: " + folder);
    }
}
