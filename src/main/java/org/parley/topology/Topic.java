package org.parley.topology;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * One topic in one declaration: what the topology reads and writes, what {@code parley topics} creates and what the tests
 * use. All keys are strings.
 *
 * @param name full name, prefix included
 * @param values how values are written
 * @param partitions number of partitions when Parley creates it
 * @param cleanup what the broker does with old records
 * @param retention how long records are kept; empty: as long as they are the last of their key
 */
public record Topic<V>(String name, Serde<V> values, int partitions, Cleanup cleanup, Optional<Duration> retention) {
    /**
     * How the broker keeps the records, however the producer sent them. Every Kafka client can read gzip without a further
     * library; kafkajs, for one, cannot read lz4.
     */
    private static final String COMPRESSION = "gzip";

    /** Clean-up policy of the broker, in its own words. */
    public enum Cleanup {
        DELETE("delete"),
        COMPACT("compact"),
        COMPACT_AND_DELETE("compact,delete");

        private final String policy;

        Cleanup(String policy) {
            this.policy = policy;
        }

        @Override
        public String toString() {
            return policy;
        }
    }

    public Serde<String> keys() {
        return Serdes.String();
    }

    /** How the topology reads it; the source is named after the topic's role. */
    Consumed<String, V> consumedAs(String node) {
        return Consumed.with(keys(), values).withName(node);
    }

    /** How the topology writes it. */
    Produced<String, V> producedAs(String node) {
        return Produced.with(keys(), values).withName(node);
    }

    /**
     * What to ask a broker for.
     *
     * @param replicationFactor copies of each partition; -1 leaves it to the broker
     */
    public NewTopic toCreate(short replicationFactor) {
        Map<String, String> configs = Map.of(
                TopicConfig.COMPRESSION_TYPE_CONFIG,
                COMPRESSION,
                TopicConfig.CLEANUP_POLICY_CONFIG,
                cleanup.policy,
                TopicConfig.RETENTION_MS_CONFIG,
                retention.map(time -> String.valueOf(time.toMillis())).orElse("-1"),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(KafkaLimits.MAX_RECORD_BYTES));
        return new NewTopic(
                        name,
                        Optional.of(partitions),
                        Optional.of(replicationFactor).filter(n -> n > 0))
                .configs(configs);
    }
}
