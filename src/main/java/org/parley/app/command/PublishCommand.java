package org.parley.app.command;

import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.parley.app.run.Broker;
import org.parley.app.run.Plan;
import org.parley.app.run.Publisher;
import org.parley.app.settings.Settings;
import org.parley.topology.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        description = "Send articles to the topic that Parley reads.",
        footer = {
            "Creates the topics that are missing. An article that was sent before is replaced.",
            "",
            "Examples:",
            "  ./parley publish seeds",
            "  ./parley publish page.html january.jsonl.gz",
            "  zcat articles.jsonl.gz | ./parley publish -",
        })
public final class PublishCommand implements Callable<Integer> {
    @Mixin
    private Articles articles = new Articles();

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
            broker.create(topics).forEach(topic -> output.tell("created topic " + topic.name()));
        }
        Publisher.Count count;
        try (Publisher publisher = new Publisher(settings.connection(), topics.articles());
                ProgressBar bar = bar()) {
            count = publisher.publish(articles.read(), bar::step, output::tell);
        }
        output.tell("published %d articles to %s%s"
                .formatted(
                        count.sent(),
                        topics.articles().name(),
                        count.skipped() == 0 ? "" : ", skipped " + count.skipped()));
        return ExitCode.OK;
    }

    /** Shown on a terminal only; how many articles there are is not known before they are read. */
    @SuppressWarnings("SystemConsoleNull") // asking a console whether it is a terminal needs Java 22
    private static ProgressBar bar() {
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName("publish")
                .setUnit(" articles", 1)
                .setInitialMax(-1)
                .showSpeed()
                .clearDisplayOnFinish();
        if (System.console() == null) {
            bar.setConsumer(new NoBar());
        }
        return bar.build();
    }
}
