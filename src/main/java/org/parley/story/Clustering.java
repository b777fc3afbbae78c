package org.parley.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;
import org.parley.story.StoryGraph.Neighbour;

/**
 * Divides a connected part of the story graph into stories by label propagation (Raghavan, Albert and Kumara 2007) in a fixed
 * order: each article starts as a story of its own, then takes, one after the other in the order of publication, the story to
 * which its links weigh most. A single wrong link between two stories is outvoted. Immutable, thread-safe.
 */
public final class Clustering {
    /** Propagation settles within a few rounds; the limit only makes sure that it ends. */
    private static final int MOST_ROUNDS = 20;

    private final StoryRecords records;

    /** Each outlet is a source of its own. */
    public Clustering() {
        this(UnaryOperator.identity());
    }

    /** Outlets that {@code ownerOfOutlet} gives the same owner are one source. */
    public Clustering(UnaryOperator<String> ownerOfOutlet) {
        this.records = new StoryRecords(ownerOfOutlet);
    }

    /**
     * The stories of one connected part, a pure function of the two sets: neither their order nor repetition matters. Every
     * node is in exactly one story. All links join two of the nodes in their current versions.
     *
     * @return stories ordered by id
     */
    public List<Story> cluster(Collection<StoryNode> nodes, Collection<StoryLink> links) {
        StoryGraph graph = StoryGraph.of(nodes, links);
        Map<Integer, List<Integer>> members = new TreeMap<>();
        int[] labels = propagate(graph);
        for (int node = 0; node < graph.size(); node++) {
            members.computeIfAbsent(labels[node], label -> new ArrayList<>()).add(node);
        }
        return members.values().stream()
                .map(story -> records.of(graph, story))
                .sorted(Comparator.comparing(Story::getStoryId))
                .toList();
    }

    private static int[] propagate(StoryGraph graph) {
        int[] labels = new int[graph.size()];
        for (int node = 0; node < labels.length; node++) {
            labels[node] = node;
        }
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = false;
            for (int node = 0; node < labels.length; node++) {
                int heaviest = heaviest(graph.neighbours().get(node), labels, labels[node]);
                changed |= heaviest != labels[node];
                labels[node] = heaviest;
            }
        }
        return labels;
    }

    /** The label that the neighbours' links weigh most for; of equals the present one, else the smallest. */
    private static int heaviest(List<Neighbour> neighbours, int[] labels, int present) {
        Map<Integer, Integer> weights = new HashMap<>();
        neighbours.forEach(neighbour -> weights.merge(labels[neighbour.node()], neighbour.weight(), Integer::sum));
        return weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey() == present)
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(present);
    }
}
