package org.parley.topology;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.parley.InMemoryPipeline;
import org.parley.InMemoryStories;
import org.parley.article.ArticleLimits;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.extract.rule.RuleBook;
import org.parley.round.Assembler;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.Owners;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;
import org.parley.topology.serde.AvroSerdes;
import org.parley.topology.serde.InMemorySchemaRegistry;
import org.parley.vocabulary.Vocabulary;

/** The real topology with the real stages, over a registry in memory. */
final class TestTopology {
    /** Loaded once: it is immutable, and reading it is the costly part of a test. */
    private static final Stages STAGES = stages();

    static final String APPLICATION = "parley-test";

    /** Order matters to who comes later than the retention allows; the laws hold for all others. */
    static final Duration EVER = Duration.ofDays(36_500);

    private TestTopology() {}

    private static Stages stages() {
        Path folder = Path.of("config/vocabulary");
        Vocabulary vocabulary = Vocabulary.load(folder);
        return new Stages(
                ArticleLimits.DEFAULTS,
                new Cleaner(vocabulary),
                new Extractor(vocabulary, RuleBook.load(folder)),
                new Fingerprints(TermStatistics.load(folder.resolve("term-statistics.tsv"))),
                new SameStory(),
                new Clustering(SameStory.DEFAULT_WINDOW_DAYS, new Owners(vocabulary)));
    }

    /** The same stages without Kafka: what the topology must come to. */
    static InMemoryPipeline oracle() {
        return new InMemoryPipeline(
                STAGES.cleaner()::clean,
                article -> STAGES.extractor().extract(article).mentions(),
                new InMemoryStories(STAGES.fingerprints(), STAGES.sameStory(), STAGES.clustering()),
                new Assembler());
    }

    static Topics topics(AvroSerdes avro) {
        return Topics.of("", 1, avro);
    }

    static Topology topology() {
        AvroSerdes avro = AvroSerdes.over(new InMemorySchemaRegistry());
        return topology(topics(avro), avro);
    }

    static Topology topology(Topics topics, AvroSerdes avro) {
        return topology(topics, avro, config());
    }

    static Topology topology(Topics topics, AvroSerdes avro, StreamsConfig config) {
        return topology(topics, avro, config, EVER);
    }

    static Topology topology(Topics topics, AvroSerdes avro, StreamsConfig config, Duration storyRetention) {
        return new ParleyTopology(topics, STAGES, avro, storyRetention).build(config);
    }

    static StreamsConfig config() {
        return new StreamsConfig(properties());
    }

    static Properties properties() {
        return properties(Path.of("target/streams-state"));
    }

    static Properties properties(Path state) {
        return new StreamsProperties(
                        "127.0.0.1:1",
                        APPLICATION,
                        state,
                        Duration.ofMillis(100),
                        1,
                        "classic",
                        "dead-letters",
                        Map.of())
                .toProperties();
    }
}
