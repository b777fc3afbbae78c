package org.parley.app.print;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology as a Mermaid flow chart: a box per sub-topology, topics and stores between and beside the processors. */
public final class Mermaid {
    private Mermaid() {}

    public static String of(TopologyDescription topology) {
        Collection<Subtopology> parts = topology.subtopologies().stream()
                .sorted(Comparator.comparing(Subtopology::id))
                .toList();
        Set<String> links = parts.stream()
                .flatMap(part -> part.nodes().stream())
                .flatMap(Mermaid::links)
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.of(Stream.of("flowchart LR"), parts.stream().flatMap(Mermaid::box), links.stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> box(Subtopology part) {
        Stream<String> processors = part.nodes().stream()
                .filter(Processor.class::isInstance)
                .map(node -> "    " + id(node.name()) + "[" + node.name() + "]")
                .sorted();
        return Stream.of(Stream.of("  subgraph part" + part.id()), processors, Stream.of("  end"))
                .flatMap(lines -> lines);
    }

    private static Stream<String> links(Node node) {
        if (node instanceof Source source) {
            return source.topicSet().stream().flatMap(topic -> source.successors().stream()
                    .map(next -> "  " + topic(topic) + " --> " + id(next.name())));
        }
        if (node instanceof Sink sink) {
            return sink.predecessors().stream().map(from -> "  " + id(from.name()) + " --> " + topic(sink.topic()));
        }
        Stream<String> next = node.successors().stream()
                .filter(Processor.class::isInstance)
                .map(to -> "  " + id(node.name()) + " --> " + id(to.name()));
        Stream<String> stores = ((Processor) node)
                .stores().stream().map(store -> "  " + id(node.name()) + " --- store-" + store + "[(" + store + ")]");
        return Stream.concat(next, stores);
    }

    private static String topic(String name) {
        return "topic-" + name + "([" + name + "])";
    }

    /** Processors and topics may have the same name, and "end" is a word of Mermaid's. */
    private static String id(String processor) {
        return "node-" + processor;
    }
}
