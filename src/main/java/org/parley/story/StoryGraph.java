package org.parley.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.LinkKind;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/**
 * Articles and their links, numbered in the order of publication: the same sets give the same graph. Immutable.
 *
 * @param nodes by (published, id); articles without a date come last
 * @param neighbours of each node, in order
 */
record StoryGraph(List<StoryNode> nodes, List<List<Neighbour>> neighbours) {
    /**
     * The other end of a link.
     *
     * @param node its number
     * @param weight of the link, in thousandths
     */
    record Neighbour(int node, LinkKind kind, int weight) {}

    private static final Comparator<StoryNode> BY_PUBLICATION = Comparator.comparing(
                    StoryNode::getPublished, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StoryNode::getArticleId);

    /** What is given twice counts once; of two links between the same articles the stronger. */
    static StoryGraph of(Collection<StoryNode> nodes, Collection<StoryLink> links) {
        Map<String, StoryNode> distinct = new TreeMap<>();
        nodes.forEach(node -> distinct.put(node.getArticleId(), node));
        List<StoryNode> ordered =
                distinct.values().stream().sorted(BY_PUBLICATION).toList();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i).getArticleId(), i);
        }
        List<Map<Integer, Neighbour>> strongest = new ArrayList<>();
        ordered.forEach(node -> strongest.add(new TreeMap<>()));
        for (StoryLink link : links) {
            int a = numbers.get(link.getA());
            int b = numbers.get(link.getB());
            strongest.get(a).merge(b, new Neighbour(b, link.getKind(), link.getWeight()), StoryGraph::stronger);
            strongest.get(b).merge(a, new Neighbour(a, link.getKind(), link.getWeight()), StoryGraph::stronger);
        }
        List<List<Neighbour>> neighbours =
                strongest.stream().map(of -> List.copyOf(of.values())).toList();
        return new StoryGraph(ordered, neighbours);
    }

    int size() {
        return nodes.size();
    }

    private static Neighbour stronger(Neighbour one, Neighbour other) {
        if (one.weight() != other.weight()) {
            return one.weight() > other.weight() ? one : other;
        }
        return one.kind().compareTo(other.kind()) <= 0 ? one : other;
    }
}
