package org.parley.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All pieces of all examples as rows of numbers, each input's numbers sorted into at most {@value #BINS} bins of about equally
 * many rows: a question of a tree need only be tried at their borders.
 */
final class Table {
    static final int BINS = 64;

    private final byte[][] bins;
    private final float[][] thresholds;
    private final double[] answers;
    private final double[] costs;
    private final int[] sites;

    private Table(byte[][] bins, float[][] thresholds, double[] answers, double[] costs, int[] sites) {
        this.bins = bins;
        this.thresholds = thresholds;
        this.answers = answers;
        this.costs = costs;
        this.sites = sites;
    }

    static <P extends Page> Table of(Features<P> features, List<Example<P>> examples) {
        int rows = examples.stream().mapToInt(example -> example.kept().size()).sum();
        int inputs = features.names().size();
        float[][] numbers = new float[inputs][rows];
        double[] answers = new double[rows];
        double[] costs = new double[rows];
        int[] sites = new int[rows];
        Map<String, Integer> siteNumbers = new HashMap<>();
        TreeSet<Integer> all = new TreeSet<>(IntStream.range(0, inputs).boxed().toList());
        int row = 0;
        for (Example<P> example : examples) {
            int size = example.kept().size();
            Features<P>.Observed seen = features.observe(example.page(), all);
            for (int input = 0; input < inputs; input++) {
                System.arraycopy(seen.column(input), seen.offset(input), numbers[input], row, size);
            }
            System.arraycopy(example.costs(), 0, costs, row, size);
            siteNumbers.putIfAbsent(example.site(), siteNumbers.size());
            Arrays.fill(sites, row, row + size, siteNumbers.get(example.site()));
            for (int i = 0; i < size; i++) {
                answers[row + i] = example.kept().get(i) ? 1 : 0;
            }
            row += size;
        }
        float[][] thresholds = new float[inputs][];
        byte[][] bins = new byte[inputs][];
        for (int input = 0; input < inputs; input++) {
            thresholds[input] = thresholds(numbers[input]);
            bins[input] = bins(numbers[input], thresholds[input]);
        }
        return new Table(bins, thresholds, answers, costs, sites);
    }

    int rows() {
        return answers.length;
    }

    int inputs() {
        return bins.length;
    }

    /** The bin of each row. */
    byte[] bins(int input) {
        return bins[input];
    }

    /** The borders between the bins: numbers of bin b are above the first b of them. */
    float[] thresholds(int input) {
        return thresholds[input];
    }

    /** 1 for a piece of the article, 0 for another. */
    double answer(int row) {
        return answers[row];
    }

    /** What a wrong answer costs. */
    double cost(int row) {
        return costs[row];
    }

    /** A number for the row's site, below the number of rows. */
    int site(int row) {
        return sites[row];
    }

    private static float[] thresholds(float[] numbers) {
        float[] sorted = numbers.clone();
        Arrays.sort(sorted);
        TreeSet<Float> borders = new TreeSet<>();
        for (int border = 1; border < BINS; border++) {
            int at = (int) ((long) border * sorted.length / BINS);
            int below = at - 1;
            while (below >= 0 && sorted[below] == sorted[at]) {
                below--;
            }
            if (below >= 0) {
                borders.add(between(sorted[below], sorted[at]));
            }
        }
        float[] thresholds = new float[borders.size()];
        int count = 0;
        for (float border : borders) {
            thresholds[count++] = border;
        }
        return thresholds;
    }

    /** With few digits where few suffice, for whoever reads the model. */
    private static float between(float below, float above) {
        float middle = below + (above - below) / 2;
        for (int digits = 0; digits < 4; digits++) {
            double scale = Math.pow(10, digits);
            float rounded = (float) (Math.rint(middle * scale) / scale);
            if (below <= rounded && rounded < above) {
                return rounded;
            }
        }
        return below <= middle && middle < above ? middle : below;
    }

    private static byte[] bins(float[] numbers, float[] thresholds) {
        byte[] bins = new byte[numbers.length];
        for (int row = 0; row < bins.length; row++) {
            int at = Arrays.binarySearch(thresholds, numbers[row]);
            // a number equal to a border is not above it
            bins[row] = (byte) (at < 0 ? -at - 1 : at);
        }
        return bins;
    }
}
