package org.parley.story;

import java.util.List;
import org.parley.model.Fingerprint;

/** How much two articles have in common, in thousandths. Symmetric. */
final class Overlap {
    private Overlap() {}

    /**
     * Share of the shorter body's 3-grams that stand in the longer one too, estimated from the sketches: 1000 when one is a
     * part of the other, as when an outlet prints the first half of an agency's text.
     */
    static int sharedText(Fingerprint a, Fingerprint b) {
        int shorter = Math.min(a.getShingleCount(), b.getShingleCount());
        if (shorter == 0) {
            return 0;
        }
        long jaccard = jaccard(a.getShingles(), b.getShingles());
        long inBoth = jaccard * (a.getShingleCount() + b.getShingleCount()) / (1000 + jaccard);
        return (int) Math.min(1000, 1000 * inBoth / shorter);
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
        return seen == 0 ? 0 : 1000 * both / seen;
    }
}
