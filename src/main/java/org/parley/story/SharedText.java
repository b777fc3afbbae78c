package org.parley.story;

import java.util.List;
import org.parley.model.Fingerprint;

/**
 * How much text two articles share, estimated from the sketches of their 3-grams. Symmetric. Two outlets' cleaned copies of
 * one agency text have a Jaccard similarity of about .47, two independent reports of one statement .04 to .07.
 *
 * @param jaccard 3-grams in both out of those in either, in thousandths
 * @param ofShorter share of the shorter body's 3-grams that stand in the longer one too, in thousandths: 1000 when one is a
 *     part of the other, as when an outlet prints the first half of an agency's text
 */
record SharedText(int jaccard, int ofShorter) {
    static SharedText of(Fingerprint a, Fingerprint b) {
        int shorter = Math.min(a.getShingleCount(), b.getShingleCount());
        if (shorter < Weights.WIRE_COPY_SHINGLES) {
            return new SharedText(0, 0);
        }
        int jaccard = jaccard(a.getShingles(), b.getShingles());
        long inBoth = (long) jaccard * (a.getShingleCount() + b.getShingleCount()) / (1000 + jaccard);
        return new SharedText(jaccard, (int) Math.min(1000, 1000 * inBoth / shorter));
    }

    boolean isCopy() {
        return ofShorter >= Weights.WIRE_COPY && jaccard >= Weights.WIRE_COPY_JACCARD;
    }

    /** Of the smallest hashes of both texts together, as many as a sketch holds: the share that stands in both sketches. */
    private static int jaccard(List<Integer> a, List<Integer> b) {
        int seen = 0;
        int both = 0;
        int i = 0;
        int j = 0;
        while (seen < Shingles.SKETCH_SIZE && (i < a.size() || j < b.size())) {
            int order = i == a.size() ? 1 : j == b.size() ? -1 : Integer.compare(a.get(i), b.get(j));
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        return 1000 * both / seen;
    }
}
