package org.parley.bench.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.parley.bench.story.Corpus.Pair;
import org.parley.bench.story.Corpus.Told;
import org.parley.bench.story.OtherClusterings.Link;
import org.parley.model.TermWeight;
import org.parley.story.SameStory;

/** Methods that compare articles in another way than Parley does. */
final class OtherMethods {
    private OtherMethods() {}

    /** Single link over pairs with that Jaccard similarity of 3-grams: the exact value that MinHash estimates. */
    static int[] minHash(Corpus corpus, List<Pair> pairs, double jaccard) {
        List<Set<List<String>>> shingles =
                corpus.articles().stream().map(OtherMethods::shingles).toList();
        return OtherClusterings.singleLink(
                corpus.articles().size(),
                pairs.stream()
                        .filter(pair ->
                                OtherClusterings.jaccard(shingles.get(pair.a()), shingles.get(pair.b())) >= jaccard)
                        .map(pair -> new Link(pair.a(), pair.b(), 1))
                        .toList());
    }

    private static Set<List<String>> shingles(Told told) {
        Set<List<String>> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= told.words().size(); i++) {
            shingles.add(told.words().subList(i, i + 3));
        }
        return shingles;
    }

    /** Single link over pairs whose 64-bit SimHashes differ in so many bits at most (Charikar 2002), of Parley's weighted words. */
    static int[] simHash(Corpus corpus, List<Pair> pairs, int mostBits) {
        long[] hashes =
                corpus.articles().stream().mapToLong(OtherMethods::simHash).toArray();
        return OtherClusterings.singleLink(
                hashes.length,
                pairs.stream()
                        .filter(pair -> Long.bitCount(hashes[pair.a()] ^ hashes[pair.b()]) <= mostBits)
                        .map(pair -> new Link(pair.a(), pair.b(), 1))
                        .toList());
    }

    private static long simHash(Told told) {
        int[] bits = new int[Long.SIZE];
        for (TermWeight term : told.print().getTerms()) {
            long hash = new SplittableRandom(term.getTerm()).nextLong();
            for (int bit = 0; bit < Long.SIZE; bit++) {
                bits[bit] += (hash >>> bit & 1) == 1 ? term.getWeight() : -term.getWeight();
            }
        }
        long simHash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            simHash |= bits[bit] > 0 ? 1L << bit : 0;
        }
        return simHash;
    }

    /** A story in the making. */
    private static final class Centroid {
        private final Map<Integer, Double> sum = new HashMap<>();
        private long last = Long.MIN_VALUE;

        private double cosine(Fingerprinted article) {
            double length =
                    Math.sqrt(sum.values().stream().mapToDouble(v -> v * v).sum());
            double dot = 0;
            for (TermWeight term : article.terms()) {
                dot += term.getWeight() / 1000.0 * sum.getOrDefault(term.getTerm(), 0.0);
            }
            return length == 0 ? 0 : dot / length;
        }

        private void add(Fingerprinted article) {
            article.terms().forEach(term -> sum.merge(term.getTerm(), term.getWeight() / 1000.0, Double::sum));
            last = Math.max(last, article.day());
        }
    }

    private record Fingerprinted(List<TermWeight> terms, long day) {}

    /**
     * Single pass: each article joins the nearest centroid within the window, or begins a story (Allan et al. 1998). The words
     * and the price per day are Parley's.
     *
     * @param order in which the articles arrive
     */
    static int[] centroid(Corpus corpus, List<Integer> order, double cosine, double perDay) {
        int[] labels = new int[corpus.articles().size()];
        List<Centroid> stories = new ArrayList<>();
        for (int place : order) {
            Told told = corpus.articles().get(place);
            Fingerprinted article = new Fingerprinted(told.print().getTerms(), told.day());
            int best = -1;
            double most = cosine;
            for (int i : IntStream.range(0, stories.size()).toArray()) {
                long days = Math.abs(stories.get(i).last - article.day());
                double likeness = days > SameStory.DEFAULT_WINDOW_DAYS
                        ? 0
                        : stories.get(i).cosine(article) - perDay * days;
                if (likeness >= most) {
                    most = likeness;
                    best = i;
                }
            }
            if (best < 0) {
                best = stories.size();
                stories.add(new Centroid());
            }
            stories.get(best).add(article);
            labels[place] = best;
        }
        return labels;
    }
}
