package org.parley.bench.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.parley.bench.story.Corpus.Told;

/**
 * B-cubed precision and recall of the labelled articles (Bagga and Baldwin 1998, "Entity-based cross-document coreferencing
 * using the vector space model").
 *
 * @param outsiders articles without a label in a story with one
 */
record Scores(double precision, double recall, int outsiders) {

    /** @param labels story of each article of the corpus, by its place */
    static Scores of(Corpus corpus, int[] labels) {
        return of(corpus, labels, Set.copyOf(corpus.gold().values()));
    }

    /** @param stories the true stories that count */
    static Scores of(Corpus corpus, int[] labels, Collection<String> stories) {
        Map<String, Integer> found = new HashMap<>();
        Map<Integer, Integer> unlabelled = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            Told told = corpus.articles().get(i);
            String story = corpus.gold().get(told.article().getId());
            if (story == null) {
                unlabelled.merge(labels[i], 1, Integer::sum);
            } else if (stories.contains(story)) {
                found.put(told.article().getId(), labels[i]);
            }
        }
        List<String> ids = corpus.gold().keySet().stream()
                .filter(id -> stories.contains(corpus.gold().get(id)))
                .toList();
        double precision = 0;
        double recall = 0;
        for (String one : ids) {
            double same = share(ids, one, found, corpus.gold(), (a, b) -> a && b);
            precision += same / share(ids, one, found, corpus.gold(), (a, b) -> a);
            recall += same / share(ids, one, found, corpus.gold(), (a, b) -> b);
        }
        int outsiders = new HashSet<>(found.values())
                .stream().mapToInt(label -> unlabelled.getOrDefault(label, 0)).sum();
        return new Scores(precision / ids.size(), recall / ids.size(), outsiders);
    }

    /** How many articles are with one of them, as found, as is true, or both. An article that was not found is alone. */
    private static double share(
            List<String> ids,
            String one,
            Map<String, Integer> found,
            Map<String, String> gold,
            BiFunction<Boolean, Boolean, Boolean> counts) {
        return ids.stream()
                .filter(other -> counts.apply(
                        other.equals(one)
                                || (found.containsKey(one) && found.get(one).equals(found.get(other))),
                        gold.get(one).equals(gold.get(other))))
                .count();
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return "%.3f | %.3f | %.3f | %d".formatted(f1(), precision, recall, outsiders);
    }
}
