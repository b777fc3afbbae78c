package org.parley.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.run.Broker;
import org.parley.app.run.Plan;
import org.parley.app.run.Schemas;
import org.parley.app.settings.Settings;
import org.parley.topology.Topic;
import org.parley.topology.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "topics",
        description = "Create the topics that are missing and register the schemas.",
        footer = {
            "Says what it did; doing it again changes nothing.",
            "",
            "Examples:",
            "  ./parley topics",
            "  ./parley topics --set partitions=12 --set replication.factor=3",
        })
public final class TopicsCommand implements Callable<Integer> {
    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Settings settings = configuration.settings();
        Topics topics = Plan.topics(settings);
        try (Broker broker = new Broker(settings)) {
            broker.await();
            List<Topic<?>> created = broker.create(topics);
            for (Topic<?> topic : topics.all()) {
                output.out()
                        .printf(
                                "topic %s: %s%n",
                                topic.name(),
                                created.contains(topic)
                                        ? "created, %d partitions, %s".formatted(topic.partitions(), topic.cleanup())
                                        : "was there");
            }
        }
        new Schemas(settings).register(topics).forEach(output.out()::println);
        return ExitCode.OK;
    }
}
