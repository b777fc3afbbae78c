package org.parley.clean;

import java.util.Arrays;

/**
 * Weights that climb a gradient, each with a step that shrinks as its own slopes add up, so that rare features learn fast
 * (Duchi, Hazan and Singer, JMLR 2011). Not thread-safe.
 */
final class AdaGrad {
    private final double[] weights;
    private final double[] squares;
    private final double[] slopes;
    private final int[] touched;
    private final boolean[] isTouched;
    private final double rate;
    private final double decay;
    private int touches;

    /**
     * @param decay share of a weight that each step takes from it when its feature occurs
     */
    AdaGrad(int size, double rate, double decay) {
        this.weights = new double[size];
        this.squares = new double[size];
        this.slopes = new double[size];
        this.touched = new int[size];
        this.isTouched = new boolean[size];
        this.rate = rate;
        this.decay = decay;
        Arrays.fill(squares, 1e-6);
    }

    double get(int i) {
        return weights[i];
    }

    /** Adds to the gradient of the next step. */
    void add(int i, double slope) {
        slopes[i] += slope;
        if (!isTouched[i]) {
            isTouched[i] = true;
            touched[touches++] = i;
        }
    }

    void step() {
        for (int k = 0; k < touches; k++) {
            int i = touched[k];
            double slope = slopes[i] - decay * weights[i];
            squares[i] += slope * slope;
            weights[i] += rate * slope / Math.sqrt(squares[i]);
            slopes[i] = 0;
            isTouched[i] = false;
        }
        touches = 0;
    }
}
