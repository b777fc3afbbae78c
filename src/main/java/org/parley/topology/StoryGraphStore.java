package org.parley.topology;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.StoryGraphEntry;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/**
 * The story graph of one language in a key-value store: articles, and links that are kept at both their ends. A link counts
 * while both ends are in the version that it names; one that comes before its article waits, one of an older version is
 * dropped. Stories in which nothing is newer than the retention allows are closed and dropped too. Not thread-safe.
 */
final class StoryGraphStore {
    private static final String DAY = "day ";

    private final KeyValueStore<String, StoryGraphEntry> store;
    private final String language;

    StoryGraphStore(KeyValueStore<String, StoryGraphEntry> store, String language) {
        this.store = store;
        this.language = language;
    }

    /** A connected part of the graph, as its nodes by id and the links that count. */
    record Component(SortedMap<String, StoryNode> nodes, List<StoryLink> links) {}

    @Nullable
    StoryNode node(String articleId) {
        StoryGraphEntry entry = store.get(nodeKey(articleId));
        return entry == null ? null : entry.getNode();
    }

    void put(StoryNode node) {
        StoryNode known = node(node.getArticleId());
        if (known != null && !known.getDay().equals(node.getDay())) {
            store.delete(dayKey(known));
        }
        store.put(nodeKey(node.getArticleId()), new StoryGraphEntry(node, null, null));
        store.put(dayKey(node), new StoryGraphEntry(null, null, node.getDay()));
    }

    void put(StoryLink link) {
        StoryGraphEntry entry = new StoryGraphEntry(null, link, null);
        store.put(linkKey(link.getA(), link.getB()), entry);
        store.put(linkKey(link.getB(), link.getA()), entry);
    }

    void remove(StoryNode node) {
        removeLinksBefore(node.getArticleId(), node.getVersion() + 1);
        store.delete(nodeKey(node.getArticleId()));
        store.delete(dayKey(node));
    }

    /**
     * Takes note of the day of an article. If it is the newest so far, closes every story in which all articles are older by
     * more than {@code retentionDays}: its articles and their links are dropped. A story that still grows is kept whole, so
     * that it keeps its id.
     */
    void advanceTo(LocalDate day, long retentionDays) {
        StoryGraphEntry newest = store.get(newestKey());
        if (newest != null && !day.isAfter(newest.getNewest())) {
            return;
        }
        store.put(newestKey(), new StoryGraphEntry(null, null, day));
        LocalDate oldest = day.minusDays(retentionDays);
        for (String articleId : articlesBefore(oldest)) {
            List<StoryNode> story = storyOf(articleId);
            if (story.stream().allMatch(node -> node.getDay().isBefore(oldest))) {
                story.forEach(this::remove);
            }
        }
    }

    private List<StoryNode> storyOf(String articleId) {
        SortedMap<String, StoryNode> part = component(articleId).nodes();
        return part.values().stream()
                .filter(node ->
                        Objects.equals(node.getStoryId(), part.get(articleId).getStoryId()))
                .toList();
    }

    private List<String> articlesBefore(LocalDate day) {
        List<String> ids = new ArrayList<>();
        try (KeyValueIterator<String, StoryGraphEntry> entries =
                store.range(Keys.of(language, DAY), Keys.of(language, DAY + day))) {
            entries.forEachRemaining(entry -> ids.add(Keys.second(entry.key)));
        }
        return ids;
    }

    /** Forgets the links that name a version of the article below {@code version}. */
    void removeLinksBefore(String articleId, int version) {
        for (StoryLink link : links(articleId)) {
            if (versionOf(articleId, link) < version) {
                store.delete(linkKey(link.getA(), link.getB()));
                store.delete(linkKey(link.getB(), link.getA()));
            }
        }
    }

    /** Articles with a link that counts to the given one. */
    List<String> neighbours(String articleId) {
        List<String> neighbours = new ArrayList<>();
        for (StoryLink link : links(articleId)) {
            StoryNode node = node(otherEnd(articleId, link));
            if (node != null && counts(link, node)) {
                neighbours.add(node.getArticleId());
            }
        }
        return neighbours;
    }

    /** The connected part that holds an article; empty if the article is not in the graph. */
    Component component(String articleId) {
        SortedMap<String, StoryNode> nodes = new TreeMap<>();
        SortedMap<String, StoryLink> links = new TreeMap<>();
        Deque<String> toVisit = new ArrayDeque<>();
        StoryNode start = node(articleId);
        if (start != null) {
            nodes.put(articleId, start);
            toVisit.push(articleId);
        }
        while (!toVisit.isEmpty()) {
            String next = toVisit.pop();
            for (StoryLink link : links(next)) {
                String other = otherEnd(next, link);
                StoryNode node = nodes.containsKey(other) ? nodes.get(other) : node(other);
                if (node != null && counts(link, nodes.get(next)) && counts(link, node)) {
                    links.put(Keys.of(link.getA(), link.getB()), link);
                    if (nodes.put(other, node) == null) {
                        toVisit.push(other);
                    }
                }
            }
        }
        return new Component(nodes, List.copyOf(links.values()));
    }

    private Collection<StoryLink> links(String articleId) {
        return Keys.valuesUnder(store, Keys.of(language, "link " + articleId)).stream()
                .map(StoryGraphEntry::getLink)
                .toList();
    }

    /** Whether a link speaks of the current version of the article at one of its ends. */
    private static boolean counts(StoryLink link, StoryNode end) {
        return versionOf(end.getArticleId(), link) == end.getVersion();
    }

    private static int versionOf(String articleId, StoryLink link) {
        return articleId.equals(link.getA()) ? link.getAVersion() : link.getBVersion();
    }

    private static String otherEnd(String articleId, StoryLink link) {
        return articleId.equals(link.getA()) ? link.getB() : link.getA();
    }

    private String newestKey() {
        return Keys.of(language, "newest");
    }

    /** Sorts by day; years of four digits sort as text. */
    private String dayKey(StoryNode node) {
        return Keys.of(Keys.of(language, DAY + node.getDay()), node.getArticleId());
    }

    private String nodeKey(String articleId) {
        return Keys.of(language, "node " + articleId);
    }

    private String linkKey(String from, String to) {
        return Keys.of(Keys.of(language, "link " + from), to);
    }
}
