package org.parley.app.command;

import java.util.concurrent.Callable;
import org.parley.app.run.Broker;
import org.parley.app.run.Configured;
import org.parley.app.run.HttpSide;
import org.parley.app.run.Instance;
import org.parley.app.run.Plan;
import org.parley.app.run.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description = "Run against the Kafka and registry of config/parley.properties, and serve the tables.",
        footer = {
            "Creates the topics that are missing. Runs until Ctrl-C; several instances share the work.",
            "",
            "Examples:",
            "  ./parley serve",
            "  ./parley serve --set bootstrap.servers=kafka:9092 --set http.host=0.0.0.0",
            "  PARLEY_HTTP_PORT=8081 ./parley serve --set state.dir=data/second",
        })
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Configured configured = configuration.check();
        Plan plan = Plan.of(configured);
        try (Broker broker = new Broker(plan.settings())) {
            broker.await();
            broker.create(plan.topics()).forEach(topic -> output.tell("created topic " + topic.name()));
        }
        try (Shutdown shutdown = new Shutdown()) {
            Instance instance = shutdown.add(Instance.start(plan));
            HttpSide http = shutdown.add(
                    HttpSide.start(plan.settings().http(), plan.settings().connection(), instance));
            output.tell("serving " + http.uri() + " from Kafka at "
                    + plan.settings().connection().bootstrapServers() + "; Ctrl-C stops");
            instance.awaitEnd();
        }
        return ExitCode.OK;
    }
}
