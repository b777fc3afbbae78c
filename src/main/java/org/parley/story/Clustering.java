package org.parley.story;

import java.util.Collection;
import java.util.List;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/** Divides a connected part of the story graph into stories. Immutable, thread-safe. */
public final class Clustering {
    /**
     * The stories of one connected part, a pure function of the two sets: neither their order nor repetition matters. Every
     * node is in exactly one story. All links join two of the nodes in their current versions.
     *
     * @return stories ordered by id
     */
    public List<Story> cluster(Collection<StoryNode> nodes, Collection<StoryLink> links) {
        throw new UnsupportedOperationException("to be written");
    }
}
