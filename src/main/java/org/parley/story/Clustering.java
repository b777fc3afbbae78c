package org.parley.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/** Divides a connected part of the story graph into stories. Immutable, thread-safe. */
public final class Clustering {
    private final int windowDays;
    private final StoryRecords records;

    /** With the default window, each outlet a source of its own. */
    public Clustering() {
        this(SameStory.DEFAULT_WINDOW_DAYS, UnaryOperator.identity());
    }

    /**
     * @param windowDays the window of {@link SameStory}
     * @param owner of an outlet or agency, by its name or host; what has the same owner is one source
     */
    public Clustering(int windowDays, UnaryOperator<String> owner) {
        this.windowDays = windowDays;
        this.records = new StoryRecords(owner);
    }

    /**
     * The stories of one connected part, a pure function of the two sets: neither their order nor repetition matters. Every
     * node is in exactly one story. All links join two of the nodes in their current versions.
     *
     * @return stories ordered by id
     */
    public List<Story> cluster(Collection<StoryNode> nodes, Collection<StoryLink> links) {
        StoryGraph graph = StoryGraph.of(nodes, links);
        return new Partition(graph, windowDays)
                .settle().stream()
                        .map(members -> records.of(graph, members))
                        .sorted(Comparator.comparing(Story::getStoryId))
                        .toList();
    }
}
