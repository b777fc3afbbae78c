package org.parley.bench.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.bench.story.Corpus.Pair;
import org.parley.bench.story.Corpus.Told;
import org.parley.model.Fingerprint;
import org.parley.model.LinkKind;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;
import org.parley.model.TermWeight;
import org.parley.story.Clustering;
import org.parley.story.Likeness;
import org.parley.story.SameStory;
import org.parley.story.StoryNodes;

/**
 * Cross-validation over time: bar and price per day are chosen on four fifths of the stories and scored on the fifth that
 * lies in another time, five times over; beside it, what the weights that Parley has score on each fifth.
 */
final class TimeFolds {
    private static final int FOLDS = 5;
    /** Outsiders per story that a choice may have; the target is 2. */
    private static final double MOST_OUTSIDERS = 2.1;

    /** In thousandths. */
    private record Choice(int bar, int perDay) {}

    private static final Choice OWN = new Choice(150, 50);

    private final Corpus corpus;
    private final List<Pair> pairs;
    private final List<Set<String>> folds;

    TimeFolds(Corpus corpus, List<Pair> pairs) {
        this.corpus = corpus;
        this.pairs = pairs;
        List<String> stories = corpus.articles().stream()
                .flatMap(told ->
                        Optional.ofNullable(corpus.gold().get(told.article().getId())).stream())
                .distinct()
                .toList();
        this.folds = IntStream.range(0, FOLDS)
                .<Set<String>>mapToObj(i ->
                        new HashSet<>(stories.subList(i * stories.size() / FOLDS, (i + 1) * stories.size() / FOLDS)))
                .toList();
    }

    void print() {
        Map<Choice, int[]> labels = new LinkedHashMap<>();
        for (int perDay = 30; perDay <= 80; perDay += 10) {
            for (int bar = 120; bar <= 210; bar += 10) {
                labels.put(new Choice(bar, perDay), labels(new Choice(bar, perDay)));
            }
        }
        System.out.println("| held out | chosen on the rest | F1, P, R, outsiders | weights as they are |");
        double chosenF1 = 0;
        int chosenOutsiders = 0;
        for (Set<String> fold : folds) {
            Set<String> rest = new HashSet<>(corpus.gold().values());
            rest.removeAll(fold);
            Choice best = labels.keySet().stream()
                    .filter(choice ->
                            Scores.of(corpus, labels.get(choice), rest).outsiders() <= MOST_OUTSIDERS * rest.size())
                    .max(Comparator.comparingDouble(choice ->
                            Scores.of(corpus, labels.get(choice), rest).f1()))
                    .orElse(OWN);
            Scores held = Scores.of(corpus, labels.get(best), fold);
            chosenF1 += held.f1() / FOLDS;
            chosenOutsiders += held.outsiders();
            System.out.printf(
                    "| %s | bar %d, per day %d | %s | %s |%n",
                    span(fold), best.bar(), best.perDay(), held, Scores.of(corpus, labels.get(OWN), fold));
        }
        System.out.printf("chosen and held out: F1 %.3f, %d outsiders%n", chosenF1, chosenOutsiders);
    }

    private String span(Set<String> fold) {
        List<Told> told = corpus.articles().stream()
                .filter(one ->
                        fold.contains(corpus.gold().getOrDefault(one.article().getId(), "")))
                .toList();
        return told.get(0).print().getPublished() + " to "
                + told.get(told.size() - 1).print().getPublished();
    }

    private int[] labels(Choice choice) {
        List<StoryNode> nodes = corpus.articles().stream()
                .map(told -> StoryNodes.of(told.article(), told.print(), 1))
                .toList();
        List<StoryLink> links = new ArrayList<>();
        SameStory rule = new SameStory();
        for (Pair pair : pairs) {
            Fingerprint a = corpus.articles().get(pair.a()).print();
            Fingerprint b = corpus.articles().get(pair.b()).print();
            int excess = cosine(a, b) - choice.bar() - choice.perDay() * pair.daysApart();
            Optional<Likeness> copy = rule.of(a, b).filter(likeness -> likeness.kind() == LinkKind.wire_copy);
            if (copy.isPresent() || excess > 0) {
                links.add(new StoryLink(
                        a.getArticleId(),
                        1,
                        b.getArticleId(),
                        1,
                        copy.isPresent() ? LinkKind.wire_copy : LinkKind.same_story,
                        copy.map(Likeness::weight).orElse(excess)));
            }
        }
        return StoryMethods.labels(corpus, new Clustering().cluster(nodes, links));
    }

    private static int cosine(Fingerprint a, Fingerprint b) {
        long sum = 0;
        int j = 0;
        List<TermWeight> others = b.getTerms();
        for (TermWeight term : a.getTerms()) {
            while (j < others.size() && others.get(j).getTerm() < term.getTerm()) {
                j++;
            }
            if (j < others.size() && others.get(j).getTerm() == term.getTerm()) {
                sum += (long) term.getWeight() * others.get(j).getWeight();
            }
        }
        return (int) (sum / 1000);
    }
}
