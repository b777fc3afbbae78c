package org.parley.extract.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something recognised over consecutive tokens of a sentence: a word class of the lexicon (kind {@code @begin},
 * {@code @begin:past}) or a slot filler ({@code ACTOR}, {@code PLACE}, {@code DATE}, {@code ROUND} …).
 *
 * @param kind as patterns write it
 * @param from index of its first token
 * @param to index behind its last token
 * @param value what fills the slot; null for word classes
 */
public record Mark(String kind, int from, int to, @Nullable Object value) {

    /** A word class over tokens. */
    static Mark ofClass(String kind, int from, int to) {
        return new Mark(kind, from, to, null);
    }
}
