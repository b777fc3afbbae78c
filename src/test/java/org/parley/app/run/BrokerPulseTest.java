package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.TestConfiguration;
import org.parley.app.embedded.EmbeddedKafka;

class BrokerPulseTest {
    @Test
    void anInstanceWhoseBrokerIsGoneIsNotReady(@TempDir Path folder) throws IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder);
        try (BrokerPulse pulse =
                BrokerPulse.start(TestConfiguration.settings("bootstrap.servers=" + kafka.bootstrapServers())
                        .connection())) {
            assertThat(pulse.obstacle()).isEmpty();

            kafka.close();

            await().untilAsserted(() ->
                    assertThat(pulse.obstacle()).contains("Kafka at " + kafka.bootstrapServers() + " does not answer"));
        }
    }
}
