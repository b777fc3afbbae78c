package org.parley.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ContentVersion;
import org.parley.model.Story;
import org.parley.model.StoryNode;
import org.parley.story.StoryGraph.Neighbour;

/** Writes down a story whose members are known. */
final class StoryRecords {
    private final UnaryOperator<String> owner;

    StoryRecords(UnaryOperator<String> owner) {
        this.owner = owner;
    }

    /** The story of {@code members}, node numbers of the graph in ascending order. */
    Story of(StoryGraph graph, List<Integer> members) {
        List<StoryNode> articles = members.stream().map(graph.nodes()::get).toList();
        StoryNode first = articles.get(0);
        List<LocalDate> days = sorted(articles, StoryNode::getPublished);
        WireTexts texts = WireTexts.of(graph, members);
        Story story = Story.newBuilder()
                .setStoryId(first.getArticleId())
                .setMembers(articles.stream().map(StoryNode::getArticleId).toList())
                .setOutlets(sorted(articles, StoryNode::getOutlet))
                .setAgencies(sorted(articles, StoryNode::getAgency))
                .setIndependentSources(texts.sources(owner))
                .setCopies(texts.copies())
                .setTitle(centralTitle(graph, members))
                .setLanguage(first.getLanguage())
                .setFirstReported(days.isEmpty() ? null : days.get(0))
                .setLastReported(days.isEmpty() ? null : days.get(days.size() - 1))
                .build();
        return Story.newBuilder(story).setVersion(ContentVersion.of(story)).build();
    }

    /** The title of the article that the others resemble most; of equals the earliest. */
    private static @Nullable String centralTitle(StoryGraph graph, List<Integer> members) {
        Set<Integer> within = new HashSet<>(members);
        Comparator<Integer> byWeight = Comparator.comparingLong(member -> weightWithin(graph, member, within));
        Optional<Integer> central = members.stream()
                .filter(member -> graph.nodes().get(member).getTitle() != null)
                .max(byWeight.thenComparing(Comparator.reverseOrder()));
        return central.map(member -> graph.nodes().get(member).getTitle()).orElse(null);
    }

    private static long weightWithin(StoryGraph graph, int member, Set<Integer> members) {
        return graph.neighbours().get(member).stream()
                .filter(neighbour -> members.contains(neighbour.node()))
                .mapToLong(Neighbour::weight)
                .sum();
    }

    private static <T extends Comparable<? super T>> List<T> sorted(
            List<StoryNode> articles, Function<StoryNode, @Nullable T> field) {
        Stream<@Nullable T> values = articles.stream().map(field);
        return values.filter(Objects::nonNull).distinct().sorted().toList();
    }
}
