package org.parley.app.run;

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.parley.app.settings.Settings;
import org.parley.article.ArticleLimits;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.Owners;
import org.parley.story.SameStory;
import org.parley.topology.ParleyTopology;
import org.parley.topology.Stages;
import org.parley.topology.StreamsProperties;
import org.parley.topology.Topics;
import org.parley.topology.serde.AvroSerdes;

/**
 * All that the settings lead to before anything is started.
 *
 * @param properties for Kafka Streams
 */
public record Plan(Settings settings, Topics topics, Properties properties, Topology topology) {

    /**
     * What the settings ask for.
     *
     * @throws CannotRunException if Kafka refuses one of its own settings
     */
    public static Plan of(Configured configured) {
        try {
            return checked(configured);
        } catch (ConfigException e) {
            throw new CannotRunException(e.getMessage(), e);
        }
    }

    private static Plan checked(Configured configured) {
        Settings settings = configured.settings();
        AvroSerdes avro = AvroSerdes.configuredBy(settings.connection().serde());
        Topics topics = topics(settings, avro);
        Properties properties = properties(settings, topics);
        Duration retention =
                settings.processing().storiesWindow().plus(settings.processing().storiesGrace());
        Topology topology =
                new ParleyTopology(topics, stages(configured), avro, retention).build(new StreamsConfig(properties));
        return new Plan(settings, topics, properties, topology);
    }

    /** The topics alone. */
    public static Topics topics(Settings settings) {
        return topics(settings, AvroSerdes.configuredBy(settings.connection().serde()));
    }

    private static Topics topics(Settings settings, AvroSerdes avro) {
        return Topics.of(settings.topics().prefix(), settings.topics().partitions(), avro);
    }

    private static Stages stages(Configured configured) {
        Settings.Processing processing = configured.settings().processing();
        int windowDays = Math.toIntExact(processing.storiesWindow().toDays());
        return new Stages(
                new ArticleLimits(processing.bodyMaxBytes()),
                new Cleaner(configured.vocabulary()),
                new Extractor(configured.vocabulary(), configured.rules()),
                new Fingerprints(configured.statistics()),
                new SameStory(windowDays),
                new Clustering(windowDays, new Owners(configured.vocabulary())));
    }

    private static Properties properties(Settings settings, Topics topics) {
        return new StreamsProperties(
                        settings.connection().bootstrapServers(),
                        settings.processing().applicationId(),
                        settings.processing().stateDir(),
                        settings.processing().commitInterval(),
                        Runtime.getRuntime().availableProcessors(),
                        settings.processing().groupProtocol(),
                        topics.deadLetters().name(),
                        settings.connection().kafka())
                .toProperties();
    }
}
