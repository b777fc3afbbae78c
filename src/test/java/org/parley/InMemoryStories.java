package org.parley;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.BlockEntry;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;
import org.parley.story.BlockingKeys;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;
import org.parley.story.StoryNodes;

/** The stories of a whole collection at once: buckets by blocking key, links, connected parts, stories. */
public record InMemoryStories(Fingerprints fingerprints, SameStory sameStory, Clustering clustering) {
    private static final int VERSION = 1;

    /** Ordered by id. Each article id stands once in the collection. */
    public List<Story> of(Collection<CleanArticle> articles) {
        Map<String, StoryNode> nodes = new TreeMap<>();
        Map<String, List<BlockEntry>> buckets = new TreeMap<>();
        for (CleanArticle article : articles) {
            Fingerprint print = fingerprints.of(article);
            nodes.put(article.getId(), StoryNodes.of(article, print, VERSION));
            BlockEntry entry = new BlockEntry(article.getId(), VERSION, LocalDate.EPOCH, print);
            print.getKeys().forEach(key -> buckets.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(entry));
        }
        Map<String, List<StoryLink>> linksOf = new TreeMap<>();
        buckets.forEach((key, bucket) -> links(key, bucket).forEach(link -> Stream.of(link.getA(), link.getB())
                .forEach(end ->
                        linksOf.computeIfAbsent(end, e -> new ArrayList<>()).add(link))));
        return connectedParts(nodes.keySet(), linksOf).stream()
                .flatMap(part -> clustering
                        .cluster(
                                part.stream().map(nodes::get).toList(),
                                part.stream()
                                        .flatMap(id -> linksOf.getOrDefault(id, List.of()).stream())
                                        .toList())
                        .stream())
                .sorted(Comparator.comparing(Story::getStoryId))
                .toList();
    }

    private Stream<StoryLink> links(String key, List<BlockEntry> bucket) {
        return IntStream.range(0, bucket.size()).boxed().flatMap(i -> bucket.subList(0, i).stream()
                .filter(other -> BlockingKeys.responsible(key, bucket.get(i).getFingerprint(), other.getFingerprint()))
                .map(other -> sameStory.link(bucket.get(i), other))
                .flatMap(Optional::stream));
    }

    private static List<Set<String>> connectedParts(Collection<String> ids, Map<String, List<StoryLink>> linksOf) {
        Set<String> seen = new HashSet<>();
        List<Set<String>> parts = new ArrayList<>();
        for (String start : ids) {
            Set<String> part = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String id = open.pop();
                if (seen.add(id)) {
                    part.add(id);
                    linksOf.getOrDefault(id, List.of()).forEach(link -> open.addAll(List.of(link.getA(), link.getB())));
                }
            }
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
