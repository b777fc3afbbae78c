package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.clean.BoostedTrees.Tree;

/**
 * Trains {@link BoostedTrees} by gradient boosting with Newton steps on the logistic loss (Friedman 2001; Chen and Guestrin,
 * XGBoost, 2016). Deterministic.
 *
 * @param trees how many
 * @param depth questions per tree
 * @param rate how much of each tree's correction is taken
 * @param penalty what holds the values of leaves with few pieces near 0, in units of cost
 * @param sites share of the sites whose pages each tree is grown on, so that no tree knows them all; 0 to 1
 * @param choice share of the inputs among which each question may choose, so that the trees differ; 0 to 1
 */
record TreeTrainer(int trees, int depth, double rate, double penalty, double sites, double choice) {
    /** A split that leaves less than this on a side is none. */
    private static final double LEAST_WEIGHT = 1;

    private static final int SEED = 1;

    <P extends Page> BoostedTrees train(Features<P> features, List<Example<P>> examples) {
        return new Boosting(Table.of(features, examples)).run();
    }

    private final class Boosting {
        private final Table table;
        private final int[] candidates;
        private final Random random = new Random(SEED);
        private final double[] scores;
        private final double[] gradients;
        private final double[] weights;
        private final int[] leaves;
        private int[] sample = {};
        private final double[] gradientSums = new double[Table.BINS << depth];
        private final double[] weightSums = new double[Table.BINS << depth];

        Boosting(Table table) {
            this.table = table;
            this.candidates = IntStream.range(0, table.inputs())
                    .filter(input -> table.thresholds(input).length > 0)
                    .toArray();
            this.scores = new double[table.rows()];
            this.gradients = new double[table.rows()];
            this.weights = new double[table.rows()];
            this.leaves = new int[table.rows()];
        }

        BoostedTrees run() {
            double bias = bias();
            Arrays.fill(scores, bias);
            List<Tree> grown = new ArrayList<>();
            for (int t = 0; t < trees; t++) {
                for (int row = 0; row < scores.length; row++) {
                    double probability = 1 / (1 + StrictMath.exp(-scores[row]));
                    gradients[row] = table.cost(row) * (table.answer(row) - probability);
                    weights[row] = table.cost(row) * probability * (1 - probability);
                }
                grown.add(grow());
            }
            return new BoostedTrees(bias, grown);
        }

        /** The logarithm of the odds that any piece is kept. */
        private double bias() {
            double kept = 0;
            double all = 0;
            for (int row = 0; row < scores.length; row++) {
                kept += table.cost(row) * table.answer(row);
                all += table.cost(row);
            }
            return StrictMath.log(kept / (all - kept));
        }

        private Tree grow() {
            int[] inputs = new int[depth];
            float[] thresholds = new float[depth];
            Arrays.fill(leaves, 0);
            sample = sample();
            for (int level = 0; level < depth; level++) {
                Question question = bestQuestion(level);
                inputs[level] = question.input();
                thresholds[level] = table.thresholds(question.input())[question.bin()];
                byte[] bins = table.bins(question.input());
                for (int row = 0; row < leaves.length; row++) {
                    leaves[row] = leaves[row] << 1 | (bins[row] > question.bin() ? 1 : 0);
                }
            }
            double[] values = values();
            for (int row = 0; row < scores.length; row++) {
                scores[row] += values[leaves[row]];
            }
            return new Tree(inputs, thresholds, values);
        }

        /** The rows of some sites. */
        private int[] sample() {
            boolean[] isChosen = new boolean[table.rows()];
            for (int site = 0; site < isChosen.length; site++) {
                isChosen[site] = random.nextDouble() < sites;
            }
            return IntStream.range(0, table.rows())
                    .filter(row -> isChosen[table.site(row)])
                    .toArray();
        }

        private double[] values() {
            double[] gradient = new double[1 << depth];
            double[] weight = new double[1 << depth];
            for (int row : sample) {
                gradient[leaves[row]] += gradients[row];
                weight[leaves[row]] += weights[row];
            }
            double[] values = new double[gradient.length];
            Arrays.setAll(values, leaf -> rate * gradient[leaf] / (weight[leaf] + penalty));
            return values;
        }

        /** Is an input above the upper border of a bin? */
        private record Question(int input, int bin, double gain) {}

        private Question bestQuestion(int level) {
            Question best = new Question(candidates[0], 0, Double.NEGATIVE_INFINITY);
            int count = Math.max(1, (int) (candidates.length * choice));
            for (int k = 0; k < count; k++) {
                int other = k + random.nextInt(candidates.length - k);
                int input = candidates[other];
                candidates[other] = candidates[k];
                candidates[k] = input;
                Question question = bestBorder(input, 1 << level);
                best = question.gain() > best.gain() ? question : best;
            }
            return best;
        }

        private Question bestBorder(int input, int leafCount) {
            sumUp(table.bins(input), leafCount);
            double[] gains = new double[table.thresholds(input).length];
            for (int leaf = 0; leaf < leafCount; leaf++) {
                addGains(leaf * Table.BINS, gains);
            }
            int best = 0;
            for (int border = 1; border < gains.length; border++) {
                best = gains[border] > gains[best] ? border : best;
            }
            return new Question(input, best, gains[best]);
        }

        private void sumUp(byte[] bins, int leafCount) {
            Arrays.fill(gradientSums, 0, leafCount * Table.BINS, 0);
            Arrays.fill(weightSums, 0, leafCount * Table.BINS, 0);
            for (int row : sample) {
                int at = leaves[row] * Table.BINS + bins[row];
                gradientSums[at] += gradients[row];
                weightSums[at] += weights[row];
            }
        }

        /** By how much each border would lower the loss in one leaf. */
        private void addGains(int from, double[] gains) {
            double allGradient = 0;
            double allWeight = 0;
            for (int bin = 0; bin <= gains.length; bin++) {
                allGradient += gradientSums[from + bin];
                allWeight += weightSums[from + bin];
            }
            double whole = gain(allGradient, allWeight);
            double gradient = 0;
            double weight = 0;
            for (int border = 0; border < gains.length; border++) {
                gradient += gradientSums[from + border];
                weight += weightSums[from + border];
                if (weight >= LEAST_WEIGHT && allWeight - weight >= LEAST_WEIGHT) {
                    gains[border] += gain(gradient, weight) + gain(allGradient - gradient, allWeight - weight) - whole;
                }
            }
        }

        private double gain(double gradient, double weight) {
            return gradient * gradient / (weight + penalty);
        }
    }
}
