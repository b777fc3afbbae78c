package org.parley.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sum of small decision trees. Each asks a handful of questions "is this number above that threshold?", the same ones
 * whatever the answers before, and has a value for every combination of answers; such trees learn little by heart.
 * Immutable, thread-safe.
 *
 * @see <a href="https://arxiv.org/abs/1706.09516">Prokhorenkova et al.: CatBoost (2018), "oblivious trees"</a>
 * @param bias what a piece has before any tree is asked
 */
record BoostedTrees(double bias, List<Tree> trees) {
    /**
     * One tree.
     *
     * @param inputs number of the input that each question is about
     * @param thresholds "yes" is strictly above
     * @param values one per combination of answers; the first question's answer is the highest bit
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop
    record Tree(int[] inputs, float[] thresholds, double[] values) {}

    BoostedTrees {
        trees = List.copyOf(trees);
    }

    /** All inputs that some tree asks about. */
    Set<Integer> inputs() {
        Set<Integer> inputs = new TreeSet<>();
        for (Tree tree : trees) {
            for (int input : tree.inputs()) {
                inputs.add(input);
            }
        }
        return inputs;
    }

    /** For each piece of a page, by how much it speaks for itself: the logarithm of the odds that it is kept. */
    double[] scores(Features<?>.Observed seen) {
        double[] scores = new double[seen.size()];
        Arrays.fill(scores, bias);
        int[] leaves = new int[scores.length];
        for (Tree tree : trees) {
            for (int level = 0; level < tree.inputs().length; level++) {
                answer(seen, tree.inputs()[level], tree.thresholds()[level], leaves);
            }
            int mask = tree.values().length - 1;
            for (int i = 0; i < scores.length; i++) {
                scores[i] += tree.values()[leaves[i] & mask];
            }
        }
        return scores;
    }

    /** Puts the answer to one question behind those before it; older ones are shifted out of sight. */
    private static void answer(Features<?>.Observed seen, int input, float threshold, int[] leaves) {
        float[] column = seen.column(input);
        int offset = seen.offset(input);
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = leaves[i] << 1 | (column[offset + i] > threshold ? 1 : 0);
        }
    }
}
