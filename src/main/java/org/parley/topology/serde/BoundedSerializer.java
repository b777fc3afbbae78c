package org.parley.topology.serde;

import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what no topic would take, before a producer sees it: a record that a producer refuses ends its transaction, and the
 * stream with it (tried with Kafka 4.3.1), while one that cannot be written goes to dead-letters and the stream goes on.
 */
final class BoundedSerializer<T> implements Serializer<T> {
    private final Serializer<T> serializer;
    private final int mostBytes;

    BoundedSerializer(Serializer<T> serializer, int mostBytes) {
        this.serializer = serializer;
        this.mostBytes = mostBytes;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        serializer.configure(configs, isKey);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T data) {
        return bounded(topic, serializer.serialize(topic, data));
    }

    @Override
    public byte @Nullable [] serialize(String topic, Headers headers, @Nullable T data) {
        return bounded(topic, serializer.serialize(topic, headers, data));
    }

    private byte @Nullable [] bounded(String topic, byte @Nullable [] bytes) {
        if (bytes != null && bytes.length > mostBytes) {
            throw new SerializationException(
                    "a record of %,d bytes for topic %s is larger than the %,d that a topic takes"
                            .formatted(bytes.length, topic, mostBytes));
        }
        return bytes;
    }

    @Override
    public void close() {
        serializer.close();
    }
}
