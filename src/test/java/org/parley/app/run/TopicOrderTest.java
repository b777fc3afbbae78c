package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.junit.jupiter.api.Test;
import org.parley.app.TestConfiguration;

class TopicOrderTest {
    @Test
    void everyTopicComesBehindThoseThatFeedIt() {
        Topology topology = Plan.of(TestConfiguration.with()).topology();

        List<String> order = TopicOrder.of(topology, "app");

        assertThat(order).startsWith("articles").endsWith("app-mentions-repartition");
        assertThat(order)
                .containsSubsequence(
                        "app-story-blocks-repartition",
                        "app-story-links-repartition",
                        "app-article-stories-repartition")
                .containsSubsequence("app-story-articles-repartition", "app-article-stories-repartition");
    }

    @Test
    void aTopicThatIsOnlyWrittenIsNotWaitedFor() {
        assertThat(TopicOrder.of(Plan.of(TestConfiguration.with()).topology(), "app"))
                .doesNotContain("stories", "events", "talk-rounds", "clean-articles");
    }

    @Test
    void topicsThatFeedEachOtherAreRefused() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("there", Consumed.with(Serdes.String(), Serdes.String())).to("back");
        builder.stream("back", Consumed.with(Serdes.String(), Serdes.String())).to("there");
        Topology circle = builder.build();

        assertThatThrownBy(() -> TopicOrder.of(circle, "app")).hasMessageContaining("circle");
    }
}
