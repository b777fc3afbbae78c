package org.parley.story;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The word 3-grams of a text, as a bottom-k sketch (Broder 1997, "On the resemblance and containment of documents"): the
 * smallest hashes of the union of two texts are a fair sample of it, and both sketches say which of them stand in both.
 *
 * @param sketch the smallest hashes, ascending
 * @param count distinct 3-grams of the whole text
 */
record Shingles(List<Integer> sketch, int count) {
    /** With 64 the standard error of a Jaccard similarity of .4 is .06. */
    static final int SKETCH_SIZE = 64;

    private static final int LENGTH = 3;

    static Shingles of(List<String> words) {
        int[] hashes = IntStream.rangeClosed(0, words.size() - LENGTH)
                .map(i -> Hash.of(words.subList(i, i + LENGTH)))
                .sorted()
                .distinct()
                .toArray();
        return new Shingles(IntStream.of(hashes).limit(SKETCH_SIZE).boxed().toList(), hashes.length);
    }
}
