package org.parley.story;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.model.BlockEntry;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/**
 * Measures fingerprint, match and cluster, article by article as they arrive, in one thread and without Kafka: {@code
 * StoryThroughput ARTICLES PER-DAY}. Prints the rate of each tenth in articles per second of processor time, so that a cost
 * that grows with what came before shows and other programs do not.
 */
public final class StoryThroughput {
    private static final Path STATISTICS = Path.of("config/vocabulary/term-statistics.tsv");
    private static final int WINDOW = SameStory.DEFAULT_WINDOW_DAYS;

    private final Fingerprints fingerprints = new Fingerprints(TermStatistics.load(STATISTICS));
    private final SameStory sameStory = new SameStory();
    private final Clustering clustering = new Clustering();
    private final Map<String, TreeMap<LocalDate, List<BlockEntry>>> buckets = new HashMap<>();
    private final Map<String, StoryNode> nodes = new HashMap<>();
    private final Map<String, List<StoryLink>> links = new HashMap<>();
    private int worstBucket;
    private int largestPart;

    private StoryThroughput() {}

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        SyntheticNews news = SyntheticNews.withRealWords(1, Integer.parseInt(args[1]));
        StoryThroughput run = new StoryThroughput();
        int tenth = articles / 10;
        for (int i = 0; i < 10; i++) {
            List<CleanArticle> batch = Stream.generate(news::next).limit(tenth).toList();
            long start = processorTime();
            batch.forEach(run::arrive);
            double seconds = (processorTime() - start) / 1e9;
            System.out.printf(
                    "%d to %d: %.0f articles/s, %d in state, worst bucket %d, largest connected part %d%n",
                    i * tenth, (i + 1) * tenth, tenth / seconds, run.nodes.size(), run.worstBucket, run.largestPart);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void arrive(CleanArticle article) {
        Fingerprint print = fingerprints.of(article);
        BlockEntry entry = new BlockEntry(article.getId(), 1, print.getPublished(), print);
        nodes.put(article.getId(), StoryNodes.of(article, print, 1));
        for (String key : print.getKeys()) {
            match(key, entry);
        }
        Set<String> part = connectedPart(article.getId());
        largestPart = Math.max(largestPart, part.size());
        clustering.cluster(
                part.stream().map(nodes::get).toList(),
                part.stream()
                        .flatMap(id -> links.getOrDefault(id, List.of()).stream())
                        .toList());
    }

    private void match(String key, BlockEntry entry) {
        LocalDate day = entry.getFingerprint().getPublished();
        TreeMap<LocalDate, List<BlockEntry>> bucket = buckets.computeIfAbsent(key, k -> new TreeMap<>());
        Map<LocalDate, List<BlockEntry>> old = bucket.headMap(day.minusDays(WINDOW));
        old.values().stream().flatMap(List::stream).forEach(this::forget);
        old.clear();
        int size = 0;
        for (List<BlockEntry> ofDay : bucket.values()) {
            size += ofDay.size();
            for (BlockEntry other : ofDay) {
                if (BlockingKeys.responsible(key, entry.getFingerprint(), other.getFingerprint())) {
                    sameStory.link(entry, other).ifPresent(this::keep);
                }
            }
        }
        worstBucket = Math.max(worstBucket, size);
        bucket.computeIfAbsent(day, d -> new ArrayList<>()).add(entry);
    }

    private void keep(StoryLink link) {
        links.computeIfAbsent(link.getA(), a -> new ArrayList<>()).add(link);
        links.computeIfAbsent(link.getB(), b -> new ArrayList<>()).add(link);
    }

    private void forget(BlockEntry entry) {
        nodes.remove(entry.getArticleId());
        for (StoryLink link : Stream.ofNullable(links.remove(entry.getArticleId()))
                .flatMap(List::stream)
                .toList()) {
            Arrays.asList(link.getA(), link.getB())
                    .forEach(end -> links.computeIfPresent(end, (id, ends) -> without(link, ends)));
        }
    }

    private static List<StoryLink> without(StoryLink link, List<StoryLink> links) {
        links.remove(link);
        return links;
    }

    private Set<String> connectedPart(String id) {
        Set<String> part = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (part.add(next)) {
                links.getOrDefault(next, List.of()).forEach(link -> open.addAll(List.of(link.getA(), link.getB())));
            }
        }
        return part;
    }
}
