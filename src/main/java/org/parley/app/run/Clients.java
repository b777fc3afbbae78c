package org.parley.app.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.parley.app.settings.Settings.Connection;
import org.parley.topology.KafkaLimits;
import org.parley.topology.Topic;

/** Makes Kafka clients that are set as {@code config/parley.properties} says. Who asks for one closes it. */
public final class Clients {
    private final Connection connection;

    public Clients(Connection connection) {
        this.connection = connection;
    }

    /** Waits for an answer no longer than {@code startup.timeout}. */
    Admin admin() {
        Map<String, Object> config = config(AdminClientConfig.configNames());
        int timeout = Math.toIntExact(connection.startupTimeout().toMillis());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        try {
            return Admin.create(config);
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new CannotRunException(
                    "bootstrap.servers = " + connection.bootstrapServers() + ": " + cause.getMessage(), e);
        }
    }

    /** Acknowledged by all replicas and without repeats. */
    <V> Producer<String, V> producer(Topic<V> topic) {
        Map<String, Object> config = config(ProducerConfig.configNames());
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, KafkaLimits.MAX_RECORD_BYTES);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * KafkaLimits.MAX_RECORD_BYTES);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG, connection.startupTimeout().toMillis());
        return new KafkaProducer<>(
                config, new StringSerializer(), topic.values().serializer());
    }

    /** Sees committed records only, belongs to no group and commits nothing. */
    <V> Consumer<String, V> reader(Deserializer<V> values) {
        Map<String, Object> config = config(ConsumerConfig.configNames());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(config, new StringDeserializer(), values);
    }

    /** Settings of other clients are left out: each would be warned about. */
    private Map<String, Object> config(Set<String> known) {
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.keySet().retainAll(known);
        config.put("bootstrap.servers", connection.bootstrapServers());
        return config;
    }
}
