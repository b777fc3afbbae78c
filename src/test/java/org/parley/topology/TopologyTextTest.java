package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.TopologyException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.junit.jupiter.api.Test;

class TopologyTextTest {
    /** A change of this file is a decision about state: running instances need a migration or a reset. */
    private static final Path COMMITTED = Path.of("topology.txt");

    @Test
    void theTopologyIsTheCommittedOne() throws Exception {
        String actual = TestTopology.topology().describe().toString();
        Files.writeString(Path.of("target/topology.txt"), actual);
        assertThat(actual)
                .as("If the change is meant: cp target/topology.txt topology.txt, and review the difference")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void everyNodeIsNamedByPeople() {
        assertThat(TestTopology.topology().describe().toString())
                .doesNotContain("KSTREAM-")
                .doesNotContain("KTABLE-");
    }

    @Test
    void aStoreWithoutANameIsRefused() {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(TestTopology.config()));
        builder.stream("articles", Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey(Grouped.as("by-key"))
                .count();
        assertThatThrownBy(builder::build)
                .isInstanceOf(TopologyException.class)
                .hasMessageContaining("has not been named");
    }
}
