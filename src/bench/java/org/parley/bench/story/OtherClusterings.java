package org.parley.bench.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Other ways from links to stories. Each gives the story of each article, as the place of one of its members. */
final class OtherClusterings {
    /** @param weight above 0 */
    record Link(int a, int b, double weight) {}

    private OtherClusterings() {}

    static int[] singleLink(int size, List<Link> links) {
        int[] labels = IntStream.range(0, size).toArray();
        for (Link link : links) {
            int from = Math.max(root(labels, link.a()), root(labels, link.b()));
            labels[from] = Math.min(root(labels, link.a()), root(labels, link.b()));
        }
        return IntStream.range(0, size).map(i -> root(labels, i)).toArray();
    }

    private static int root(int[] labels, int node) {
        int root = node;
        while (labels[root] != root) {
            root = labels[root];
        }
        return root;
    }

    /** Joins the two stories with the greatest share of linked pairs, as long as it is at least {@code share}. */
    static int[] averageLink(int size, List<Link> links, double share) {
        int[] labels = IntStream.range(0, size).toArray();
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> between = new TreeMap<>();
        for (Link link : links) {
            between.computeIfAbsent(link.a(), a -> new TreeMap<>()).merge(link.b(), 1, Integer::sum);
            between.computeIfAbsent(link.b(), b -> new TreeMap<>()).merge(link.a(), 1, Integer::sum);
        }
        while (true) {
            double best = 0;
            int into = -1;
            int from = -1;
            for (var one : between.entrySet()) {
                for (var other : one.getValue().entrySet()) {
                    double pairs = (double) sizes.getOrDefault(one.getKey(), 1) * sizes.getOrDefault(other.getKey(), 1);
                    if (one.getKey() < other.getKey() && other.getValue() / pairs > best) {
                        best = other.getValue() / pairs;
                        into = one.getKey();
                        from = other.getKey();
                    }
                }
            }
            if (into < 0 || best < share) {
                return IntStream.range(0, size).map(i -> root(labels, i)).toArray();
            }
            labels[from] = into;
            sizes.put(into, sizes.getOrDefault(into, 1) + sizes.getOrDefault(from, 1));
            for (var other : between.remove(from).entrySet()) {
                between.get(other.getKey()).remove(from);
                if (other.getKey() != into) {
                    between.get(into).merge(other.getKey(), other.getValue(), Integer::sum);
                    between.get(other.getKey()).merge(into, other.getValue(), Integer::sum);
                }
            }
        }
    }

    /** Single link over the links whose ends have neighbours in common (Jarvis and Patrick 1973): ends count as neighbours. */
    static int[] sharedNeighbours(int size, List<Link> links, double jaccard) {
        Map<Integer, Set<Integer>> near = new HashMap<>();
        for (Link link : links) {
            near.computeIfAbsent(link.a(), a -> new HashSet<>(Set.of(a))).add(link.b());
            near.computeIfAbsent(link.b(), b -> new HashSet<>(Set.of(b))).add(link.a());
        }
        return singleLink(
                size,
                links.stream()
                        .filter(link -> jaccard(near.get(link.a()), near.get(link.b())) >= jaccard)
                        .toList());
    }

    static <T> double jaccard(Set<T> one, Set<T> other) {
        long both = one.stream().filter(other::contains).count();
        long either = one.size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Raghavan et al. 2007, in the order of publication; of equals it stays, then the smallest. */
    static int[] labelPropagation(int size, List<Link> links) {
        List<Map<Integer, Double>> near = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> near.add(new TreeMap<>()));
        for (Link link : links) {
            near.get(link.a()).put(link.b(), link.weight());
            near.get(link.b()).put(link.a(), link.weight());
        }
        int[] labels = IntStream.range(0, size).toArray();
        boolean moved = true;
        for (int round = 0; moved && round < 30; round++) {
            moved = false;
            for (int node = 0; node < size; node++) {
                Map<Integer, Double> votes = new TreeMap<>();
                near.get(node).forEach((other, weight) -> votes.merge(labels[other], weight, Double::sum));
                int best = labels[node];
                for (var vote : votes.entrySet()) {
                    best = vote.getValue() > votes.getOrDefault(best, 0.0) ? vote.getKey() : best;
                }
                moved |= best != labels[node];
                labels[node] = best;
            }
        }
        return labels;
    }
}
