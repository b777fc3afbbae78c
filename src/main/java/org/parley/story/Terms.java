package org.parley.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Weighs the words of an article by tf-idf. Immutable. */
final class Terms {
    private final TermStatistics statistics;

    Terms(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /** The words of the highest weight as a vector of unit length in thousandths, strongest first. */
    List<WeightedWord> strongest(List<String> title, List<String> body) {
        List<WeightedWord> strongest = counts(title, body).entrySet().stream()
                .map(entry -> new WeightedWord(entry.getKey(), tfIdf(entry.getKey(), entry.getValue())))
                .sorted(WeightedWord.STRONGEST_FIRST)
                .limit(Weights.TERMS)
                .toList();
        long squares = strongest.stream()
                .mapToLong(word -> (long) word.weight() * word.weight())
                .sum();
        double length = Math.max(1, StrictMath.sqrt((double) squares));
        return strongest.stream()
                .map(word -> new WeightedWord(word.word(), (int) Math.round(1000 * word.weight() / length)))
                .filter(word -> word.weight() > 0)
                .toList();
    }

    private static Map<String, Integer> counts(List<String> title, List<String> body) {
        Map<String, Integer> counts = new HashMap<>();
        body.stream().limit(Weights.BODY_WORDS).forEach(word -> counts.merge(word, 1, Integer::sum));
        body.stream().limit(Weights.LEAD_WORDS).forEach(word -> counts.merge(word, 1, Integer::sum));
        title.forEach(word -> counts.merge(word, Weights.TITLE_COUNTS, Integer::sum));
        counts.keySet().removeIf(word -> word.length() == 1);
        return counts;
    }

    private int tfIdf(String word, int count) {
        return (int)
                Math.round(StrictMath.pow(count, Weights.TF_POWER) * Math.min(Weights.MOST_IDF, statistics.idf(word)));
    }
}
