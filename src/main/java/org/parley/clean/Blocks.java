package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** Pieces of a page in reading order, as the signals see them. */
interface Blocks {
    int size();

    /** On one line, characters normalised. */
    String text(int i);

    TextShape shape(int i);

    /** The kind of noise whose words the piece uses, or null. */
    @Nullable
    NoiseKind noise(int i);

    /** Where the piece stands in the input. */
    PagePlace place(int i);
}
