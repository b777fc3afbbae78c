package org.parley.bench.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.InMemoryStories;
import org.parley.bench.story.Corpus.Pair;
import org.parley.bench.story.Corpus.Told;
import org.parley.bench.story.OtherClusterings.Link;
import org.parley.model.Fingerprint;
import org.parley.model.Story;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;

/**
 * The table of {@code docs/stories.md}: {@code StoryMethods ARTICLES GOLD [DAYS]}, with DAYS all publication days folded onto
 * so many. GOLD has lines {@code {"id": ..., "story": ...}}.
 */
public final class StoryMethods {
    private static final double[] CENTROID_BARS = {.15, .20, .25, .30};
    private static final double PER_DAY = .05;

    private final Corpus corpus;
    private final List<Pair> pairs;

    private StoryMethods(Corpus corpus) {
        this.corpus = corpus;
        this.pairs = corpus.pairs();
    }

    public static void main(String[] args) throws IOException {
        int folded = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        Corpus corpus = Corpus.read(Path.of(args[0]), Path.of(args[1]), folded);
        StoryMethods methods = new StoryMethods(corpus);
        System.out.printf(
                "%d articles, %d pairs within the window%n", corpus.articles().size(), methods.pairs.size());
        System.out.println("| method | B-cubed F1 | precision | recall | outsiders |");
        methods.row("this rule and clustering", methods.parley());
        methods.clusterings();
        methods.others();
        if (folded == 0) {
            new TimeFolds(corpus, methods.pairs).print();
        }
    }

    private void row(String method, int[] labels) {
        System.out.printf("| %s | %s |%n", method, Scores.of(corpus, labels));
    }

    private int[] parley() {
        TermStatistics statistics = TermStatistics.load(Path.of("config/vocabulary/term-statistics.tsv"));
        List<Story> stories = new InMemoryStories(new Fingerprints(statistics), new SameStory(), new Clustering())
                .of(corpus.articles().stream().map(Told::article).toList());
        return labels(corpus, stories);
    }

    static int[] labels(Corpus corpus, List<Story> stories) {
        Map<String, Integer> storyOf = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            for (String member : stories.get(i).getMembers()) {
                storyOf.put(member, i);
            }
        }
        return corpus.articles().stream()
                .mapToInt(told -> storyOf.get(told.article().getId()))
                .toArray();
    }

    private void clusterings() {
        int size = corpus.articles().size();
        List<Link> links = links(new SameStory());
        List<Link> unweighted =
                links.stream().map(link -> new Link(link.a(), link.b(), 1)).toList();
        row("single link", OtherClusterings.singleLink(size, links));
        row("average link, at least a third of the pairs", OtherClusterings.averageLink(size, links, 1.0 / 3));
        row("average link, at least half of the pairs", OtherClusterings.averageLink(size, links, .5));
        row("shared nearest neighbours, Jaccard ≥ ⅓", OtherClusterings.sharedNeighbours(size, links, 1.0 / 3));
        row("shared nearest neighbours, Jaccard ≥ ½", OtherClusterings.sharedNeighbours(size, links, .5));
        row("label propagation, one vote per link", OtherClusterings.labelPropagation(size, unweighted));
        row("label propagation, weighted", OtherClusterings.labelPropagation(size, links));
    }

    private List<Link> links(SameStory rule) {
        List<Link> links = new ArrayList<>();
        for (Pair pair : pairs) {
            rule.of(print(pair.a()), print(pair.b()))
                    .ifPresent(likeness -> links.add(new Link(pair.a(), pair.b(), likeness.weight())));
        }
        return links;
    }

    private Fingerprint print(int place) {
        return corpus.articles().get(place).print();
    }

    private void others() {
        List<Integer> byTime =
                IntStream.range(0, corpus.articles().size()).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(byTime);
        Collections.shuffle(shuffled, new Random(1));
        for (double bar : CENTROID_BARS) {
            int[] inOrder = OtherMethods.centroid(corpus, byTime, bar, PER_DAY);
            int[] inDisorder = OtherMethods.centroid(corpus, shuffled, bar, PER_DAY);
            row("single-pass centroid, cosine ≥ %.2f, in the order of publication".formatted(bar), inOrder);
            row(
                    "the same, shuffled: %.0f %% of the pairs change".formatted(100 * changed(inOrder, inDisorder)),
                    inDisorder);
        }
        for (double jaccard : new double[] {.10, .05, .03}) {
            row("MinHash, 3-gram Jaccard ≥ %.2f".formatted(jaccard), OtherMethods.minHash(corpus, pairs, jaccard));
        }
        for (int bits : new int[] {12, 16, 18, 20}) {
            row("SimHash, 64 bits, Hamming ≤ " + bits, OtherMethods.simHash(corpus, pairs, bits));
        }
    }

    /** Share of the pairs that only one of the two puts into one story, of those that either does. */
    private static double changed(int[] one, int[] other) {
        long either = 0;
        long both = 0;
        for (int a = 0; a < one.length; a++) {
            for (int b = 0; b < a; b++) {
                either += one[a] == one[b] || other[a] == other[b] ? 1 : 0;
                both += one[a] == one[b] && other[a] == other[b] ? 1 : 0;
            }
        }
        return 1 - (double) both / either;
    }
}
