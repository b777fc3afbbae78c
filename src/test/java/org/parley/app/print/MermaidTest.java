package org.parley.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.app.TestConfiguration;
import org.parley.app.run.Plan;

class MermaidTest {
    private final String graph =
            Mermaid.of(Plan.of(TestConfiguration.with()).topology().describe());

    @Test
    void topicsProcessorsAndStoresAreThere() {
        assertThat(graph)
                .startsWith("flowchart LR\n")
                .contains(
                        "topic-articles([articles]) --> node-clean-article",
                        "--> topic-talk-rounds([talk-rounds])",
                        "--- store-talk-rounds[(talk-rounds)]");
    }

    @Test
    void everyBoxIsClosed() {
        assertThat(graph.lines().filter(line -> line.startsWith("  subgraph ")))
                .hasSameSizeAs(
                        graph.lines().filter(line -> line.equals("  end")).toList());
    }
}
