package org.parley.clean;

/**
 * How likely each decision and each change of a sequence is, all sequences considered: the forward-backward algorithm in
 * logarithms (Rabiner, Proceedings of the IEEE 1989), for the two states cut and kept.
 */
final class ChainProbabilities {
    private final double[] scores;
    private final double stay;
    private final double begin;
    private final double end;
    private final double[] forwardCut;
    private final double[] forwardKept;
    private final double[] backCut;
    private final double[] backKept;
    private final double all;

    /**
     * @param scores what keeping each piece adds; one at least
     * @param stay what keeping the next piece too adds
     * @param begin what keeping a piece after a cut one, or as the first, adds
     * @param end what cutting a piece after a kept one adds
     */
    ChainProbabilities(double[] scores, double stay, double begin, double end) {
        int size = scores.length;
        this.scores = scores.clone();
        this.stay = stay;
        this.begin = begin;
        this.end = end;
        forwardCut = new double[size];
        forwardKept = new double[size];
        backCut = new double[size];
        backKept = new double[size];
        forwardKept[0] = begin + scores[0];
        for (int i = 1; i < size; i++) {
            forwardCut[i] = logSum(forwardCut[i - 1], forwardKept[i - 1] + end);
            forwardKept[i] = logSum(forwardKept[i - 1] + stay, forwardCut[i - 1] + begin) + scores[i];
        }
        for (int i = size - 2; i >= 0; i--) {
            backCut[i] = logSum(backCut[i + 1], backKept[i + 1] + begin + scores[i + 1]);
            backKept[i] = logSum(backCut[i + 1] + end, backKept[i + 1] + stay + scores[i + 1]);
        }
        all = logSum(forwardCut[size - 1], forwardKept[size - 1]);
    }

    /** That piece {@code i} is kept. */
    double kept(int i) {
        return Math.exp(forwardKept[i] + backKept[i] - all);
    }

    /** That piece {@code i} and the one before are kept. */
    double stays(int i) {
        return i == 0 ? 0 : Math.exp(forwardKept[i - 1] + stay + scores[i] + backKept[i] - all);
    }

    /** That piece {@code i} is the first that is kept after a cut one or at all. */
    double begins(int i) {
        return i == 0 ? kept(0) : Math.exp(forwardCut[i - 1] + begin + scores[i] + backKept[i] - all);
    }

    /** That piece {@code i} is cut and the one before is kept. */
    double ends(int i) {
        return i == 0 ? 0 : Math.exp(forwardKept[i - 1] + end + backCut[i] - all);
    }

    private static double logSum(double a, double b) {
        double max = Math.max(a, b);
        return max + Math.log1p(Math.exp(Math.min(a, b) - max));
    }
}
