package org.parley.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains a {@link SequenceModel}: maximises the likelihood of the right sequence, with every wrong decision made dearer in
 * proportion to the words that it gets wrong (softmax margin; Gimpel and Smith, NAACL 2010), by AdaGrad with an L2 penalty.
 * Deterministic.
 */
final class SequenceTrainer<P extends Page> {
    /** Words that fewer pages use say more about those pages than about pages. */
    private static final int FEWEST_PAGES_PER_WORD = 8;

    private final Features<P> features;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> names;
    private final int epochs;
    private final double rate;
    private final double penalty;
    private final double margin;

    SequenceTrainer(Features<P> features, int epochs, double rate, double penalty, double margin) {
        this.features = features;
        this.names = new ArrayList<>(features.names());
        this.epochs = epochs;
        this.rate = rate;
        this.penalty = penalty;
        this.margin = margin;
    }

    /** A page with its right decisions; {@code weight} is what it counts among the others. */
    record Example<P>(String site, P page, boolean[] kept, double weight) {}

    private record Sequence(int[][] active, boolean[] kept, double[] cost, double weight) {}

    Map<String, Double> train(List<Example<P>> examples) {
        chooseWords(examples);
        names.addAll(List.of(SequenceModel.BIAS, SequenceModel.STAY_KEPT, SequenceModel.BEGIN, SequenceModel.END));
        for (int i = 0; i < names.size(); i++) {
            indexes.put(names.get(i), i);
        }
        List<Sequence> sequences =
                new ArrayList<>(examples.stream().map(this::sequence).toList());
        double[] weights = new double[names.size()];
        double[] squares = new double[names.size()];
        java.util.Arrays.fill(squares, 1e-6);
        double[] sum = new double[names.size()];
        Random order = new Random(1);
        int averaged = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(sequences, order);
            for (Sequence sequence : sequences) {
                step(sequence, weights, squares, penalty / sequences.size());
            }
            if (epoch >= epochs / 2) {
                averaged++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += weights[i];
                }
            }
        }
        Map<String, Double> result = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            double weight = Math.round(sum[i] / averaged * 1000) / 1000.0;
            if (weight != 0) {
                result.put(names.get(i), weight);
            }
        }
        return result;
    }

    private void chooseWords(List<Example<P>> examples) {
        Map<String, java.util.Set<String>> sites = new TreeMap<>();
        for (Example<P> example : examples) {
            for (int i = 0; i < example.kept().length; i++) {
                for (String word : features.words(example.page(), i)) {
                    sites.computeIfAbsent(word, w -> new java.util.HashSet<>()).add(example.site());
                }
            }
        }
        sites.forEach((word, pages) -> {
            if (pages.size() >= FEWEST_PAGES_PER_WORD) {
                names.add(word);
            }
        });
    }

    private Sequence sequence(Example<P> example) {
        int[][] active = features.of(example.page());
        double[] cost = new double[active.length];
        for (int i = 0; i < active.length; i++) {
            List<Integer> all = new ArrayList<>();
            for (int index : active[i]) {
                all.add(index);
            }
            for (String word : features.words(example.page(), i)) {
                if (indexes.containsKey(word)) {
                    all.add(indexes.get(word));
                }
            }
            all.add(indexes.get(SequenceModel.BIAS));
            active[i] = all.stream().mapToInt(Integer::intValue).toArray();
            cost[i] = margin
                    * Math.min(3, Math.sqrt(example.page().blocks().shape(i).words() / 10.0));
        }
        return new Sequence(active, example.kept(), cost, example.weight());
    }

    private void step(Sequence sequence, double[] weights, double[] squares, double decay) {
        int size = sequence.active().length;
        if (size == 0) {
            return;
        }
        double[] score = new double[size];
        for (int i = 0; i < size; i++) {
            for (int index : sequence.active()[i]) {
                score[i] += weights[index];
            }
            // the wrong answer is offered at a discount
            score[i] += sequence.kept()[i] ? -sequence.cost()[i] : sequence.cost()[i];
        }
        int stayIndex = indexes.get(SequenceModel.STAY_KEPT);
        int beginIndex = indexes.get(SequenceModel.BEGIN);
        int endIndex = indexes.get(SequenceModel.END);
        double stay = weights[stayIndex];
        double begin = weights[beginIndex];
        double end = weights[endIndex];
        double[] forwardCut = new double[size];
        double[] forwardKept = new double[size];
        forwardKept[0] = begin + score[0];
        for (int i = 1; i < size; i++) {
            forwardCut[i] = logSum(forwardCut[i - 1], forwardKept[i - 1] + end);
            forwardKept[i] = logSum(forwardKept[i - 1] + stay, forwardCut[i - 1] + begin) + score[i];
        }
        double[] backCut = new double[size];
        double[] backKept = new double[size];
        for (int i = size - 2; i >= 0; i--) {
            backCut[i] = logSum(backCut[i + 1], backKept[i + 1] + begin + score[i + 1]);
            backKept[i] = logSum(backCut[i + 1] + end, backKept[i + 1] + stay + score[i + 1]);
        }
        double all = logSum(forwardCut[size - 1], forwardKept[size - 1]);
        Map<Integer, Double> gradient = new HashMap<>();
        for (int i = 0; i < size; i++) {
            double kept = Math.exp(forwardKept[i] + backKept[i] - all);
            double difference = (sequence.kept()[i] ? 1 : 0) - kept;
            for (int index : sequence.active()[i]) {
                gradient.merge(index, difference, Double::sum);
            }
            boolean before = i > 0 && sequence.kept()[i - 1];
            double stays = i == 0 ? 0 : Math.exp(forwardKept[i - 1] + stay + score[i] + backKept[i] - all);
            double begins = i == 0 ? kept : Math.exp(forwardCut[i - 1] + begin + score[i] + backKept[i] - all);
            double ends = i == 0 ? 0 : Math.exp(forwardKept[i - 1] + end + backCut[i] - all);
            gradient.merge(stayIndex, (before && sequence.kept()[i] ? 1 : 0) - stays, Double::sum);
            gradient.merge(beginIndex, (!before && sequence.kept()[i] ? 1 : 0) - begins, Double::sum);
            gradient.merge(endIndex, (before && !sequence.kept()[i] ? 1 : 0) - ends, Double::sum);
        }
        gradient.forEach((index, slope) -> {
            double g = slope * sequence.weight() - decay * weights[index];
            squares[index] += g * g;
            weights[index] += rate * g / Math.sqrt(squares[index]);
        });
    }

    private static double logSum(double a, double b) {
        double max = Math.max(a, b);
        return max + Math.log1p(Math.exp(Math.min(a, b) - max));
    }
}
