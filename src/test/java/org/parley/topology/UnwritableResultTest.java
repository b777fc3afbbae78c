package org.parley.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwritableResultTest {
    private static final Serde<String> REFUSES_LARGE = Serdes.serdeFrom(
            (topic, value) -> {
                if (value.startsWith("large")) {
                    throw new SerializationException("a record of 99 bytes is larger than the 3 that a topic takes");
                }
                return value.getBytes(UTF_8);
            },
            new StringDeserializer());

    @Test
    void theArticleThatLedToItGoesToDeadLettersAndTheStreamGoesOn(@TempDir Path state) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(TestTopology.config()));
        builder.stream(
                        "articles",
                        Consumed.with(Serdes.String(), Serdes.String()).withName("articles"))
                .to("results", Produced.with(Serdes.String(), REFUSES_LARGE).withName("results"));
        try (var driver = new TopologyTestDriver(builder.build(), TestTopology.properties(state))) {
            var articles = driver.createInputTopic("articles", new StringSerializer(), new StringSerializer());
            articles.pipeInput("a", "large");
            articles.pipeInput("b", "small");

            assertThat(output(driver, "results").readKeyValuesToMap()).containsOnlyKeys("b");
            assertThat(output(driver, "dead-letters").readRecordsToList())
                    .singleElement()
                    .satisfies(letter -> {
                        assertThat(letter.getKey()).isEqualTo("a");
                        assertThat(letter.getValue()).isEqualTo("large");
                        assertThat(letter.headers()
                                        .lastHeader(DeadLetters.STAGE)
                                        .value())
                                .asString()
                                .isEqualTo("results");
                        assertThat(letter.headers()
                                        .lastHeader(DeadLetters.REASON)
                                        .value())
                                .asString()
                                .contains("larger than the 3 that a topic takes");
                    });
        }
    }

    private static TestOutputTopic<String, String> output(TopologyTestDriver driver, String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new StringDeserializer());
    }
}
