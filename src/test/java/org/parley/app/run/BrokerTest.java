package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.TestConfiguration;
import org.parley.app.embedded.EmbeddedKafka;
import org.parley.app.settings.Settings;
import org.parley.topology.Topic;
import org.parley.topology.Topics;

class BrokerTest {
    @Test
    void aBrokerThatDoesNotAnswerIsNamedWithTheTimeThatWasWaited() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String address = "127.0.0.1:" + silent.getLocalPort();
            Settings settings = TestConfiguration.settings("bootstrap.servers=" + address, "startup.timeout=1s");

            try (Broker broker = new Broker(settings)) {
                assertThatThrownBy(broker::await)
                        .isInstanceOf(CannotRunException.class)
                        .hasMessage("no Kafka broker answers at " + address + " after 1 s (bootstrap.servers)");
            }
        }
    }

    @Test
    void anAddressThatDoesNotExistIsRefusedAtOnce() {
        Settings settings = TestConfiguration.settings("bootstrap.servers=no-such-host.invalid:9092");

        assertThatThrownBy(() -> new Broker(settings))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("bootstrap.servers = no-such-host.invalid:9092");
    }

    @Test
    void topicsAreCreatedOnceWithTheirPrefix(@TempDir Path folder) throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            Settings settings = TestConfiguration.settings(
                    "bootstrap.servers=" + kafka.bootstrapServers(), "topic.prefix=test.", "partitions=2");
            Topics topics = Plan.topics(settings);
            try (Broker broker = new Broker(settings)) {
                assertThat(broker.create(topics))
                        .extracting(Topic::name)
                        .containsExactly(
                                "test.articles",
                                "test.clean-articles",
                                "test.stories",
                                "test.events",
                                "test.talk-rounds",
                                "test.dead-letters");
                assertThat(broker.create(topics)).isEmpty();
            }
        }
    }
}
