package org.parley.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleStory;
import org.parley.model.Story;
import org.parley.model.StoryGraphEntry;
import org.parley.model.StoryGraphUpdate;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;
import org.parley.story.Clustering;

/**
 * {@code cluster-stories}: keeps the story graph of each language and re-clusters the connected part that a change touches.
 * Sends one record per article of that part, under its id: the story that begins with it, or a redirect to its story. What
 * it has sent for a version of an article it sends only when it changes. The final records are therefore a function of the
 * final graph, redirects included.
 */
final class ClusterStories extends ContextualProcessor<String, StoryGraphUpdate, String, ArticleStory> {
    private final Clustering clustering;
    private final Duration retention;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, StoryGraphEntry> store;

    ClusterStories(Clustering clustering, Duration retention) {
        this.clustering = clustering;
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<String, ArticleStory> context) {
        super.init(context);
        store = context.getStateStore(Stores.STORY_GRAPH);
    }

    @Override
    public void process(Record<String, StoryGraphUpdate> record) {
        StoryGraphStore graph = new StoryGraphStore(store, record.key());
        StoryGraphUpdate update = record.value();
        List<String> touched;
        if (update.getNode() != null) {
            touched = arrive(graph, update.getNode());
            graph.advanceTo(update.getNode().getDay(), retention.toDays());
        } else if (update.getGone() != null) {
            touched = leave(graph, update.getGone());
        } else {
            touched = link(graph, update.getLinks());
        }
        recluster(graph, touched, record);
    }

    private static List<String> link(StoryGraphStore graph, List<StoryLink> links) {
        List<String> touched = new ArrayList<>();
        for (StoryLink link : links) {
            if (!outdated(graph.node(link.getA()), link.getAVersion())
                    && !outdated(graph.node(link.getB()), link.getBVersion())) {
                graph.put(link);
                touched.add(link.getA());
                touched.add(link.getB());
            }
        }
        return touched;
    }

    private static boolean outdated(@Nullable StoryNode node, int version) {
        return node != null && node.getVersion() > version;
    }

    private static List<String> arrive(StoryGraphStore graph, StoryNode node) {
        List<String> touched = new ArrayList<>(graph.neighbours(node.getArticleId()));
        graph.removeLinksBefore(node.getArticleId(), node.getVersion());
        graph.put(node);
        touched.add(node.getArticleId());
        return touched;
    }

    private static List<String> leave(StoryGraphStore graph, String articleId) {
        List<String> touched = graph.neighbours(articleId);
        StoryNode known = graph.node(articleId);
        if (known != null) {
            graph.remove(known);
        }
        return touched;
    }

    private void recluster(StoryGraphStore graph, List<String> touched, Record<String, StoryGraphUpdate> cause) {
        Set<String> done = new HashSet<>();
        for (String articleId : touched) {
            if (done.contains(articleId)) {
                continue;
            }
            StoryGraphStore.Component component = graph.component(articleId);
            done.addAll(component.nodes().keySet());
            if (component.nodes().isEmpty()) {
                continue;
            }
            for (Story story : clustering.cluster(component.nodes().values(), component.links())) {
                for (String member : story.getMembers()) {
                    publish(graph, component.nodes().get(member), story, cause);
                }
            }
        }
    }

    private void publish(StoryGraphStore graph, StoryNode member, Story story, Record<String, StoryGraphUpdate> cause) {
        Story own = member.getArticleId().equals(story.getStoryId()) ? story : redirect(member, story);
        if (story.getStoryId().equals(member.getStoryId()) && own.getVersion().equals(member.getStoryVersion())) {
            return;
        }
        graph.put(StoryNode.newBuilder(member)
                .setStoryId(story.getStoryId())
                .setStoryVersion(own.getVersion())
                .build());
        context().forward(cause.withKey(member.getArticleId()).withValue(new ArticleStory(member.getVersion(), own)));
    }

    private static Story redirect(StoryNode from, Story to) {
        return Story.newBuilder()
                .setStoryId(from.getArticleId())
                .setMergedInto(to.getStoryId())
                .build();
    }
}
