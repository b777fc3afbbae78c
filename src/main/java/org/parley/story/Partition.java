package org.parley.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.story.StoryGraph.Neighbour;

/**
 * The articles of a graph on their way into stories: label propagation in which articles that are not linked count as votes
 * against each other (the constant Potts model; Traag, Van Dooren and Nesterov 2011, "Narrow scope for resolution-limit-free
 * community detection").
 *
 * <p>Each article starts as a story of its own. One after the other, in the order of publication, it goes where the members
 * speak for it most: a link counts its weight, a member without a link a little against it, a member outside the window much
 * against it; it is alone where all speak against it. A single wrong link is outvoted so, and a saga, each of whose reports
 * resembles only those of the day before and after, is cut. Every move raises the sum over all stories, so it comes to rest.
 *
 * <p>For one thread and one use.
 */
final class Partition {
    /** It comes to rest within a few rounds; this bounds the cost where many moves gain next to nothing. */
    private static final int MOST_ROUNDS = 30;

    private final StoryGraph graph;
    private final int[] labels;
    private final List<Days> days = new ArrayList<>();
    private final TreeSet<Integer> unused = new TreeSet<>();

    Partition(StoryGraph graph, int windowDays) {
        this.graph = graph;
        this.labels = new int[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            labels[node] = node;
            days.add(new Days(windowDays));
            days.get(node).add(graph.nodes().get(node).getPublished());
        }
    }

    /** The stories, each as ascending numbers of nodes. */
    List<List<Integer>> settle() {
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (int node = 0; node < labels.length; node++) {
                moved |= move(node);
            }
        }
        Map<Integer, List<Integer>> stories = new TreeMap<>();
        for (int node = 0; node < labels.length; node++) {
            stories.computeIfAbsent(labels[node], label -> new ArrayList<>()).add(node);
        }
        return List.copyOf(stories.values());
    }

    /** Moves a node to where most speaks for it; of equals it stays where it is, else goes to the smallest label. */
    private boolean move(int node) {
        int from = labels[node];
        take(node);
        Map<Integer, Long> links = new HashMap<>();
        for (Neighbour neighbour : graph.neighbours().get(node)) {
            links.merge(labels[neighbour.node()], (long) neighbour.weight() + Weights.UNLINKED, Long::sum);
        }
        int alone = unused.contains(from) ? from : unused.first();
        int to = Stream.concat(links.keySet().stream(), Stream.of(from, alone))
                .max(Comparator.<Integer>comparingLong(label -> links.getOrDefault(label, 0L) - against(node, label))
                        .thenComparing(label -> label == from)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        put(node, to);
        return to != from;
    }

    private long against(int node, int label) {
        return days.get(label).against(graph.nodes().get(node).getPublished());
    }

    private void take(int node) {
        int label = labels[node];
        days.get(label).remove(graph.nodes().get(node).getPublished());
        if (days.get(label).isEmpty()) {
            unused.add(label);
        }
    }

    private void put(int node, int label) {
        unused.remove(label);
        days.get(label).add(graph.nodes().get(node).getPublished());
        labels[node] = label;
    }
}
