package org.parley.app.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;

/** The topics that a topology reads, each behind all those from which records can come into it. */
final class TopicOrder {
    /** How Kafka Streams ends the names of its internal topics, which it begins with the application's id. */
    private static final String REPARTITION = "-repartition";

    private TopicOrder() {}

    /** @throws IllegalArgumentException if the topics feed each other in a circle: then nothing is ever surely done */
    static List<String> of(Topology topology, String applicationId) {
        Map<String, Set<String>> feeds = feeds(topology);
        List<String> order = new ArrayList<>();
        while (!feeds.isEmpty()) {
            Set<String> fed = feeds.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            List<String> next = feeds.keySet().stream()
                    .filter(topic -> !fed.contains(topic))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalArgumentException("topics feed each other in a circle: " + feeds.keySet());
            }
            order.addAll(next);
            feeds.keySet().removeAll(next);
        }
        return order.stream()
                .map(topic -> topic.endsWith(REPARTITION) ? applicationId + "-" + topic : topic)
                .toList();
    }

    /** Each topic that is read, with those read topics that its records can lead to. */
    private static Map<String, Set<String>> feeds(Topology topology) {
        Map<String, Set<String>> written = new TreeMap<>();
        topology.describe().subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .forEach(source -> source.topicSet()
                        .forEach(topic -> written.merge(topic, sinksBehind(source), TopicOrder::both)));
        Map<String, Set<String>> feeds = new LinkedHashMap<>();
        written.forEach((topic, into) -> feeds.put(
                topic, into.stream().filter(written::containsKey).collect(Collectors.toCollection(TreeSet::new))));
        return feeds;
    }

    private static Set<String> sinksBehind(Node source) {
        Set<String> topics = new TreeSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(source.successors());
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (seen.add(node)) {
                if (node instanceof Sink sink) {
                    topics.add(sink.topic());
                }
                open.addAll(node.successors());
            }
        }
        return topics;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
