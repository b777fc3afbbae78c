package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.TestConfiguration;
import org.parley.app.embedded.EmbeddedRegistry;
import org.parley.app.settings.Settings;

class SchemasTest {
    @Test
    void schemasAreRegisteredOnceUnderTheirTopics() throws IOException {
        try (EmbeddedRegistry registry = EmbeddedRegistry.start()) {
            Settings settings =
                    TestConfiguration.settings("schema.registry.url=" + registry.url(), "topic.prefix=test.");

            List<String> first = new Schemas(settings).register(Plan.topics(settings));
            List<String> again = new Schemas(settings).register(Plan.topics(settings));

            assertThat(again).isEqualTo(first);
            assertThat(first)
                    .map(line -> line.replaceFirst("\\d+$", "N"))
                    .containsExactly(
                            "schema test.articles-value: id N",
                            "schema test.clean-articles-value: id N",
                            "schema test.events-value: id N",
                            "schema test.stories-value: id N",
                            "schema test.talk-rounds-value: id N");
        }
    }

    @Test
    void aRegistryThatDoesNotAnswerIsNamed() {
        Settings settings = TestConfiguration.settings(
                "schema.registry.url=http://127.0.0.1:1", "schema.registry.retry.timeout.ms=0");

        assertThatThrownBy(() -> new Schemas(settings).register(Plan.topics(settings)))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("http://127.0.0.1:1");
    }
}
