package org.parley.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides for all pieces of a page together which belong to the article: a linear-chain conditional random field with two
 * states. Each signal's bin adds its weight to keeping the piece, each change between kept and cut pieces costs; the best
 * sequence is found with Viterbi's algorithm in time linear in the page.
 *
 * <p>Immutable, thread-safe.
 *
 * @param <P> the kind of page that its signals look at
 * @see <a href="https://repository.upenn.edu/cis_papers/159/">Lafferty, McCallum, Pereira: Conditional random fields (2001)</a>
 */
final class SequenceModel<P extends Page> {
    static final String STAY_KEPT = "change:kept-kept";
    static final String BEGIN = "change:cut-kept";
    static final String END = "change:kept-cut";
    static final String BIAS = "bias";

    private final Features<P> features;
    private final Map<String, Double> weights;
    private final double[] byIndex;

    SequenceModel(Features<P> features, Map<String, Double> weights) {
        this.features = features;
        this.weights = Map.copyOf(weights);
        List<String> names = features.names();
        byIndex = new double[names.size()];
        for (int i = 0; i < byIndex.length; i++) {
            byIndex[i] = weights.getOrDefault(names.get(i), 0.0);
        }
    }

    /** A model from a file of lines "feature TAB weight" beside this class. */
    static <P extends Page> SequenceModel<P> load(Features<P> features, String file) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line : Resource.lines(file)) {
            String[] parts = line.split("\t", -1);
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return new SequenceModel<>(features, weights);
    }

    /** Which pieces of the page are the article. */
    boolean[] keep(P page) {
        return decode(scores(page));
    }

    /** For each piece, by how much its own signals speak for keeping it. */
    double[] scores(P page) {
        int[][] active = features.of(page);
        double[] scores = new double[active.length];
        for (int i = 0; i < active.length; i++) {
            double score = weight(BIAS);
            for (int index : active[i]) {
                score += byIndex[index];
            }
            for (String word : features.words(page, i)) {
                score += weight(word);
            }
            scores[i] = score;
        }
        return scores;
    }

    private boolean[] decode(double[] scores) {
        int size = scores.length;
        boolean[] keep = new boolean[size];
        if (size == 0) {
            return keep;
        }
        // best score of a sequence that ends with the piece cut or kept, and whether the piece before is kept there
        double cut = 0;
        double kept = weight(BEGIN) + scores[0];
        boolean[] keptBeforeCut = new boolean[size];
        boolean[] keptBeforeKept = new boolean[size];
        for (int i = 1; i < size; i++) {
            double end = kept + weight(END);
            double stay = kept + weight(STAY_KEPT);
            double begin = cut + weight(BEGIN);
            keptBeforeCut[i] = end > cut;
            keptBeforeKept[i] = stay >= begin;
            cut = Math.max(cut, end);
            kept = Math.max(stay, begin) + scores[i];
        }
        keep[size - 1] = kept > cut;
        for (int i = size - 1; i > 0; i--) {
            keep[i - 1] = keep[i] ? keptBeforeKept[i] : keptBeforeCut[i];
        }
        return keep;
    }

    private double weight(String name) {
        return weights.getOrDefault(name, 0.0);
    }
}
