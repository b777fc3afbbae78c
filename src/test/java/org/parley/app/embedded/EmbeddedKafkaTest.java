package org.parley.app.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void aBrokerStartedAgainOnTheSameFolderHasItsRecords(@TempDir Path folder) throws Exception {
        try (var kafka = EmbeddedKafka.start(folder)) {
            createTopic(kafka, "kept");
            send(kafka, "kept", "first");
        }
        try (var kafka = EmbeddedKafka.start(folder)) {
            send(kafka, "kept", "second");
            assertThat(read(kafka, "kept", 2)).containsExactly("first", "second");
        }
    }

    @Test
    void twoBrokersInOneProcessDoNotMeet(@TempDir Path one, @TempDir Path other) throws Exception {
        try (var first = EmbeddedKafka.start(one);
                var second = EmbeddedKafka.start(other)) {
            createTopic(first, "mine");

            assertThat(first.bootstrapServers()).isNotEqualTo(second.bootstrapServers());
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", second.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).isEmpty();
            }
        }
    }

    @Test
    void closingTwiceIsClosingOnce(@TempDir Path folder) throws Exception {
        var kafka = EmbeddedKafka.start(folder);
        kafka.close();
        kafka.close();
    }

    private static void createTopic(EmbeddedKafka kafka, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static void send(EmbeddedKafka kafka, String topic, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, text.getBytes(UTF_8))).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka, String topic, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        var partition = new TopicPartition(topic, 0);
        var found = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && System.nanoTime() < deadline) {
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    found.add(new String(each.value(), UTF_8));
                }
            }
        }
        return found;
    }
}
