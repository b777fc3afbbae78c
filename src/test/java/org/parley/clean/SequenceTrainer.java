package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Trains a {@link SequenceModel}: maximises the likelihood of the right sequence, with every wrong decision made dearer in
 * proportion to the words that it gets wrong (softmax margin; Gimpel and Smith, NAACL 2010), by AdaGrad with an L2 penalty.
 * Deterministic.
 *
 * @param epochs how often each page is seen; the weights are the mean of those after each epoch of the second half
 * @param rate of AdaGrad
 * @param penalty of the squared weights, against the sum over all pages
 * @param margin what a wrong decision on ten words costs
 * @param sitesPerWord words that fewer sites use say more about those sites than about pages
 */
record SequenceTrainer(int epochs, double rate, double penalty, double margin, int sitesPerWord) {
    /** A long paragraph must not outweigh the border of the article. */
    private static final double MOST_COST = 3;

    /** A page with its right decisions; {@code weight} is what it counts among the others. */
    record Example<P>(String site, P page, List<Boolean> kept, double weight) {}

    /** The weights by the feature's name, without those that are nothing. */
    <P extends Page> Map<String, Double> train(Features<P> signals, List<Example<P>> examples) {
        Features<P> features = signals.withWords(words(examples));
        List<String> names = new ArrayList<>(features.names());
        names.addAll(LabelledChain.CHANGES_AND_BIAS);
        List<LabelledChain> chains = new ArrayList<>(examples.stream()
                .map(example -> chain(features, example, names.size()))
                .toList());
        AdaGrad weights = new AdaGrad(names.size(), rate, penalty / chains.size());
        double[] sum = new double[names.size()];
        Random order = new Random(1);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(chains, order);
            for (LabelledChain chain : chains) {
                chain.addGradient(weights);
                weights.step();
            }
            if (epoch >= epochs / 2) {
                Arrays.setAll(sum, i -> sum[i] + weights.get(i));
            }
        }
        return rounded(names, sum, epochs - epochs / 2);
    }

    private <P extends Page> List<String> words(List<Example<P>> examples) {
        Map<String, Set<String>> sites = new TreeMap<>();
        for (Example<P> example : examples) {
            for (int i = 0; i < example.kept().size(); i++) {
                Features.eachWord(example.page(), i, (text, from, to) -> sites.computeIfAbsent(
                                text.substring(from, to).toLowerCase(Locale.ROOT), word -> new HashSet<>())
                        .add(example.site()));
            }
        }
        return sites.entrySet().stream()
                .filter(word -> word.getValue().size() >= sitesPerWord)
                .map(Map.Entry::getKey)
                .toList();
    }

    private <P extends Page> LabelledChain chain(Features<P> features, Example<P> example, int size) {
        LabelledChain chain = new LabelledChain(example.kept(), example.weight(), size);
        features.visit(example.page(), chain::addFeature);
        for (int i = 0; i < example.kept().size(); i++) {
            int words = example.page().blocks().shape(i).words();
            chain.setCost(i, margin * Math.min(MOST_COST, Math.sqrt(words / 10.0)));
        }
        return chain;
    }

    private static Map<String, Double> rounded(List<String> names, double[] sum, int count) {
        Map<String, Double> result = new TreeMap<>();
        for (int i = 0; i < sum.length; i++) {
            double weight = Math.round(sum[i] / count * 1000) / 1000.0;
            if (weight != 0) {
                result.put(names.get(i), weight);
            }
        }
        return result;
    }
}
