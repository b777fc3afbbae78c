package org.parley.round;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Mention;

/**
 * How sure a table can be of an entry: 1 − ∏ (1 − w) over its independent sources, where w is what the best report of
 * the source is worth, lowered by a tenth when the reports contradict each other. This is the noisy-or of independent
 * witnesses (Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3). The weights are set by hand;
 * they rank, they are not frequencies.
 */
final class Confidence {
    private static final double CONTRADICTED = 0.9;

    private Confidence() {}

    /** In [0, 1], rounded to two digits: more would feign exactness. */
    static double of(Collection<Mention> mentions, Sources sources, boolean contradicted) {
        Map<String, Double> best = new TreeMap<>();
        for (Mention mention : mentions) {
            best.merge(sources.of(mention), worth(mention), Math::max);
        }
        double doubt = 1;
        for (double worth : best.values()) {
            doubt *= 1 - worth;
        }
        double confidence = (1 - doubt) * (contradicted ? CONTRADICTED : 1);
        return Math.round(confidence * 100) / 100.0;
    }

    private static double worth(Mention mention) {
        double worth =
                switch (mention.getModality()) {
                    case asserted -> 0.6;
                    case planned -> 0.5;
                    case hoped -> 0.3;
                    case denied -> 0.1;
                };
        return mention.getBackground() ? worth * 0.8 : worth;
    }
}
