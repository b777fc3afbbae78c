package org.parley.app.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.parley.app.settings.Settings.Connection;
import org.parley.topology.DeadLetters;
import org.parley.topology.Topic;

/** Reads topics from their beginning to their present end, committed records only. */
public final class FinalValues {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Clients clients;

    public FinalValues(Connection connection) {
        this.clients = new Clients(connection);
    }

    /** The last value of each key; keys whose last value is null are left out. */
    <V> SortedMap<String, V> of(Topic<V> topic) {
        SortedMap<String, V> values = new TreeMap<>();
        read(topic, record -> {
            if (record.value() == null) {
                values.remove(record.key());
            } else {
                values.put(record.key(), record.value());
            }
        });
        return values;
    }

    /** Id, stage and reason of each dead letter as JSON, sorted; a repeat of the same is left out. */
    SortedSet<String> deadLetters(Topic<byte[]> topic) {
        SortedSet<String> letters = new TreeSet<>();
        read(
                topic,
                record -> letters.add(DeadLetterJson.of(
                        header(record, DeadLetters.ARTICLE_ID),
                        header(record, DeadLetters.STAGE),
                        header(record, DeadLetters.REASON))));
        return letters;
    }

    private <V> void read(Topic<V> topic, Consumer<ConsumerRecord<String, V>> use) {
        try (org.apache.kafka.clients.consumer.Consumer<String, V> reader =
                clients.reader(topic.values().deserializer())) {
            List<TopicPartition> partitions = reader.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(POLL).forEach(use);
            }
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        @Nullable Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
