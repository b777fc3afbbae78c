package org.parley.clean;

import java.util.Set;

/**
 * Decides for all pieces of a page together which belong to the article: trees say how much each piece speaks for itself, each
 * gap in the article has a price, and the best sequence is found with Viterbi's algorithm in time linear in the page.
 *
 * <p>Immutable, thread-safe.
 *
 * @param <P> the kind of page that its signals look at
 */
final class SequenceModel<P extends Page> {
    /**
     * In the trees' own unit, the logarithm of odds: a piece between two kept ones must be four times as probably cut as kept
     * before it is cut. Where the article begins and ends nothing is to pay.
     */
    private static final double PRICE_OF_GAP = 1.4;

    private final Features<P> features;
    private final BoostedTrees trees;
    private final Set<Integer> inputs;

    SequenceModel(Features<P> features, BoostedTrees trees) {
        this.features = features;
        this.trees = trees;
        this.inputs = trees.inputs();
    }

    /** A model from a file beside this class. */
    static <P extends Page> SequenceModel<P> load(Features<P> features, String file) {
        return new SequenceModel<>(features, TreeFile.read(features, Resource.lines(file)));
    }

    /** Which pieces of the page are the article. */
    boolean[] keep(P page) {
        return decode(scores(page));
    }

    /** For each piece, by how much it speaks for keeping it. */
    double[] scores(P page) {
        return trees.scores(features.observe(page, inputs));
    }

    /** The sequence with the largest sum of the kept pieces' scores, less the price of its gaps. */
    static boolean[] decode(double[] scores) {
        int size = scores.length;
        // best sum of a sequence up to here whose last piece is kept, or lies in a gap or after the article; and which
        // of the
        // two the piece before is then: neither, for the article's first piece, counts as kept
        double kept = Double.NEGATIVE_INFINITY;
        double gap = Double.NEGATIVE_INFINITY;
        boolean[] keptAfterGap = new boolean[size];
        boolean[] begins = new boolean[size];
        boolean[] gapAfterKept = new boolean[size];
        for (int i = 0; i < size; i++) {
            double gapNow = Math.max(gap, kept);
            gapAfterKept[i] = kept > gap;
            keptAfterGap[i] = gap - PRICE_OF_GAP > kept;
            double going = Math.max(kept, gap - PRICE_OF_GAP);
            begins[i] = going < 0;
            kept = Math.max(going, 0) + scores[i];
            gap = gapNow;
        }
        boolean[] keep = new boolean[size];
        boolean isKept = kept > gap;
        boolean isArticle = Math.max(kept, gap) > 0;
        for (int i = size - 1; i >= 0 && isArticle; i--) {
            keep[i] = isKept;
            isArticle = !isKept || !begins[i];
            isKept = isKept ? !keptAfterGap[i] : gapAfterKept[i];
        }
        return keep;
    }
}
