package org.parley.topology.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class BoundedSerializerTest {
    private final BoundedSerializer<String> serializer = new BoundedSerializer<>(new StringSerializer(), 3);

    @Test
    void writesWhatATopicTakes() {
        assertThat(serializer.serialize("topic", "abc")).hasSize(3);
        assertThat(serializer.serialize("topic", null)).isNull();
    }

    @Test
    void refusesWhatNoTopicWouldTake() {
        assertThatThrownBy(() -> serializer.serialize("talk-rounds", "abcd"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("4 bytes for topic talk-rounds");
    }
}
