package org.parley.clean;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private final double[] weights;
    private final double bias;
    private final double stay;
    private final double begin;
    private final double end;

    /**
     * @param features without words: those of the weights are taken
     * @param weights by the feature's name; what is missing weighs nothing
     */
    SequenceModel(Features<P> features, Map<String, Double> weights) {
        this.features = features.withWordsOf(weights.keySet());
        this.weights = this.features.names().stream()
                .mapToDouble(name -> weights.getOrDefault(name, 0.0))
                .toArray();
        this.bias = weights.getOrDefault(BIAS, 0.0);
        this.stay = weights.getOrDefault(STAY_KEPT, 0.0);
        this.begin = weights.getOrDefault(BEGIN, 0.0);
        this.end = weights.getOrDefault(END, 0.0);
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
        double[] scores = new double[page.blocks().size()];
        Arrays.fill(scores, bias);
        features.visit(page, (piece, feature) -> scores[piece] += weights[feature]);
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
        double kept = begin + scores[0];
        boolean[] keptBeforeCut = new boolean[size];
        boolean[] keptBeforeKept = new boolean[size];
        for (int i = 1; i < size; i++) {
            keptBeforeCut[i] = kept + end > cut;
            keptBeforeKept[i] = kept + stay >= cut + begin;
            double cutNow = Math.max(cut, kept + end);
            kept = Math.max(kept + stay, cut + begin) + scores[i];
            cut = cutNow;
        }
        keep[size - 1] = kept > cut;
        for (int i = size - 1; i > 0; i--) {
            keep[i - 1] = keep[i] ? keptBeforeKept[i] : keptBeforeCut[i];
        }
        return keep;
    }
}
