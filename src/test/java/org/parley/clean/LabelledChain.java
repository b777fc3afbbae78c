package org.parley.clean;

import java.util.Arrays;
import java.util.List;

/** One page as the trainer sees it: the features of its pieces and the right decisions. */
final class LabelledChain {
    /** The features that follow those of the signals, in the order of the indexes below. */
    static final List<String> CHANGES_AND_BIAS =
            List.of(SequenceModel.BIAS, SequenceModel.STAY_KEPT, SequenceModel.BEGIN, SequenceModel.END);

    private final boolean[] kept;
    private final double weight;
    private final int bias;
    private final int stay;
    private final int begin;
    private final int end;
    private final int[][] features;
    private final int[] counts;
    private final double[] costs;

    /**
     * @param weight what the page counts among the others
     * @param size number of features, the last of which are {@link #CHANGES_AND_BIAS}
     */
    LabelledChain(List<Boolean> kept, double weight, int size) {
        this.kept = new boolean[kept.size()];
        for (int i = 0; i < this.kept.length; i++) {
            this.kept[i] = kept.get(i);
        }
        this.weight = weight;
        this.bias = size - 4;
        this.stay = size - 3;
        this.begin = size - 2;
        this.end = size - 1;
        this.features = new int[this.kept.length][64];
        this.counts = new int[this.kept.length];
        this.costs = new double[this.kept.length];
        for (int i = 0; i < this.kept.length; i++) {
            addFeature(i, bias);
        }
    }

    void addFeature(int piece, int feature) {
        if (counts[piece] == features[piece].length) {
            features[piece] = Arrays.copyOf(features[piece], 2 * counts[piece]);
        }
        features[piece][counts[piece]++] = feature;
    }

    /** What the wrong decision on a piece costs. */
    void setCost(int piece, double cost) {
        costs[piece] = cost;
    }

    /** Adds the slope of this page's likelihood at the present weights. */
    void addGradient(AdaGrad weights) {
        if (kept.length == 0) {
            return;
        }
        ChainProbabilities likely =
                new ChainProbabilities(scores(weights), weights.get(stay), weights.get(begin), weights.get(end));
        for (int i = 0; i < kept.length; i++) {
            double difference = weight * ((kept[i] ? 1 : 0) - likely.kept(i));
            for (int k = 0; k < counts[i]; k++) {
                weights.add(features[i][k], difference);
            }
            boolean before = i > 0 && kept[i - 1];
            weights.add(stay, weight * ((before && kept[i] ? 1 : 0) - likely.stays(i)));
            weights.add(begin, weight * ((!before && kept[i] ? 1 : 0) - likely.begins(i)));
            weights.add(end, weight * ((before && !kept[i] ? 1 : 0) - likely.ends(i)));
        }
    }

    /** By how much each piece's features speak for keeping it, the wrong answer being offered at a discount. */
    private double[] scores(AdaGrad weights) {
        double[] scores = new double[kept.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = kept[i] ? -costs[i] : costs[i];
            for (int k = 0; k < counts[i]; k++) {
                scores[i] += weights.get(features[i][k]);
            }
        }
        return scores;
    }
}
