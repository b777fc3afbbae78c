package org.parley.app.command;

import java.util.concurrent.Callable;
import org.apache.kafka.streams.Topology;
import org.parley.app.print.Mermaid;
import org.parley.app.run.Configured;
import org.parley.app.run.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "topology",
        description = "Print the processors, stores and topics, as text or as a Mermaid graph.",
        footer = {
            "Examples:",
            "  ./parley topology",
            "  ./parley topology --mermaid > topology.mmd",
        })
public final class TopologyCommand implements Callable<Integer> {
    @Option(names = "--mermaid", description = "As a graph for https://mermaid.js.org.")
    private boolean mermaid;

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Configured configured = configuration.check();
        Topology topology = Plan.of(configured).topology();
        output.out()
                .print(
                        mermaid
                                ? Mermaid.of(topology.describe())
                                : topology.describe().toString());
        return ExitCode.OK;
    }
}
