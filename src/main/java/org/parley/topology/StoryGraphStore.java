package org.parley.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.StoryGraphEntry;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/**
 * The story graph of one language in a key-value store: articles, and links that are kept at both their ends. A link counts
 * while both ends are in the version that it names; one that comes before its article waits, one of an older version is
 * dropped. Not thread-safe.
 */
final class StoryGraphStore {
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
        store.put(nodeKey(node.getArticleId()), new StoryGraphEntry(node, null));
    }

    void put(StoryLink link) {
        StoryGraphEntry entry = new StoryGraphEntry(null, link);
        store.put(linkKey(link.getA(), link.getB()), entry);
        store.put(linkKey(link.getB(), link.getA()), entry);
    }

    void removeNode(String articleId) {
        store.delete(nodeKey(articleId));
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
            if (counts(link)) {
                neighbours.add(otherEnd(articleId, link));
            }
        }
        return neighbours;
    }

    /** The connected part that holds an article; empty if the article is not in the graph. */
    Component component(String articleId) {
        SortedMap<String, StoryNode> nodes = new TreeMap<>();
        SortedMap<String, StoryLink> links = new TreeMap<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of(articleId));
        while (!toVisit.isEmpty()) {
            String next = toVisit.pop();
            StoryNode node = nodes.containsKey(next) ? null : node(next);
            if (node == null) {
                continue;
            }
            nodes.put(next, node);
            for (StoryLink link : links(next)) {
                if (counts(link)) {
                    links.put(Keys.of(link.getA(), link.getB()), link);
                    toVisit.push(otherEnd(next, link));
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

    private boolean counts(StoryLink link) {
        StoryNode a = node(link.getA());
        StoryNode b = node(link.getB());
        return a != null && b != null && a.getVersion() == link.getAVersion() && b.getVersion() == link.getBVersion();
    }

    private static int versionOf(String articleId, StoryLink link) {
        return articleId.equals(link.getA()) ? link.getAVersion() : link.getBVersion();
    }

    private static String otherEnd(String articleId, StoryLink link) {
        return articleId.equals(link.getA()) ? link.getB() : link.getA();
    }

    private String nodeKey(String articleId) {
        return Keys.of(language, "node " + articleId);
    }

    private String linkKey(String from, String to) {
        return Keys.of(Keys.of(language, "link " + from), to);
    }
}
