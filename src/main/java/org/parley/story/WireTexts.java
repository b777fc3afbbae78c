package org.parley.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.model.Copy;
import org.parley.model.LinkKind;
import org.parley.model.StoryNode;

/**
 * The distinct texts of a story: articles joined by shared text, directly or through others, print one text.
 *
 * @param texts articles of each text, by publication; the first is the one that the others copy
 */
record WireTexts(List<List<StoryNode>> texts) {

    static WireTexts of(StoryGraph graph, List<Integer> members) {
        Map<Integer, Integer> parents = new HashMap<>();
        members.forEach(member -> parents.put(member, member));
        for (int member : members) {
            graph.neighbours().get(member).stream()
                    .filter(neighbour ->
                            neighbour.kind() == LinkKind.wire_copy && parents.containsKey(neighbour.node()))
                    .forEach(neighbour -> join(parents, member, neighbour.node()));
        }
        Map<Integer, List<StoryNode>> texts = new TreeMap<>();
        for (int member : members) {
            texts.computeIfAbsent(root(parents, member), first -> new ArrayList<>())
                    .add(graph.nodes().get(member));
        }
        return new WireTexts(List.copyOf(texts.values()));
    }

    /** Each copy with the earliest article of the same text. */
    List<Copy> copies() {
        return texts.stream()
                .flatMap(text -> text.stream()
                        .skip(1)
                        .map(copy -> new Copy(copy.getArticleId(), text.get(0).getArticleId())))
                .toList();
    }

    /**
     * How many independent sources tell the story. The source of a text is the agency that any of its articles credits, else
     * the outlet that had it first: two texts of one agency, or of one owner's outlets, are one source.
     *
     * @param owner of an outlet or agency, by its name or host
     */
    int sources(UnaryOperator<String> owner) {
        return (int) texts.stream().map(text -> source(text, owner)).distinct().count();
    }

    private static String source(List<StoryNode> text, UnaryOperator<String> owner) {
        Stream<String> agencies =
                text.stream().map(StoryNode::getAgency).filter(Objects::nonNull).sorted();
        Stream<String> outlets = text.stream().map(StoryNode::getOutlet).filter(Objects::nonNull);
        return Stream.concat(agencies, outlets)
                .findFirst()
                .map(name -> "owner " + owner.apply(name))
                .orElseGet(() -> "article " + text.get(0).getArticleId());
    }

    /** The smaller number, that is the earlier article, becomes the root. */
    private static void join(Map<Integer, Integer> parents, int a, int b) {
        int one = root(parents, a);
        int other = root(parents, b);
        parents.put(Math.max(one, other), Math.min(one, other));
    }

    private static int root(Map<Integer, Integer> parents, int member) {
        int node = member;
        while (parents.get(node) != node) {
            node = parents.get(node);
        }
        return node;
    }
}
