package org.parley.app.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.parley.app.settings.Settings.HttpAddress;
import org.parley.article.ArticleReader;

/** A whole run in this process: a broker and a registry that go away at the end, the topology, and articles through it. */
public final class EmbeddedRun implements AutoCloseable {
    /** How often to tell how many articles are published. */
    private static final int STEP = 500;

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(1);

    private final Progress progress;
    private final TemporaryCluster cluster;
    private final Plan plan;
    private final Instance instance;

    private EmbeddedRun(Progress progress, TemporaryCluster cluster, Plan plan, Instance instance) {
        this.progress = progress;
        this.cluster = cluster;
        this.plan = plan;
        this.instance = instance;
    }

    /** Starts everything and tells when each part is there. */
    public static EmbeddedRun start(Configured configured, int partitions, Progress progress) {
        TemporaryCluster cluster = TemporaryCluster.start(progress);
        try {
            Plan plan = Plan.of(
                    configured.with(cluster.settings(configured.settings().withPartitions(partitions))));
            try (Broker broker = new Broker(plan.settings())) {
                broker.create(plan.topics());
            }
            progress.done("topics created");
            Instance instance = Instance.start(plan);
            return new EmbeddedRun(progress, cluster, plan, instance);
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    public Instance instance() {
        return instance;
    }

    /** Answers questions over HTTP from now on; who asked for it closes it, before this run. */
    public HttpSide serve(HttpAddress address) {
        return HttpSide.start(address, plan.settings().connection(), instance);
    }

    /** Sends all articles of files and folders, and tells how many. */
    public Publisher.Count publish(List<Path> paths, Consumer<String> bad) {
        ArticleReader reader = new ArticleReader(System.in);
        AtomicInteger sent = new AtomicInteger();
        try (Publisher publisher =
                new Publisher(plan.settings().connection(), plan.topics().articles())) {
            Publisher.Count count = publisher.publish(
                    paths.stream().flatMap(reader::read),
                    () -> {
                        if (sent.incrementAndGet() % STEP == 0) {
                            progress.done(sent + " articles published");
                        }
                    },
                    bad);
            progress.done(count.sent() + "/" + (count.sent() + count.skipped()) + " articles published");
            return count;
        }
    }

    /** Waits until everything that was published is processed. */
    public void awaitDrained() {
        instance.awaitRunning();
        try (Drain drain = new Drain(plan)) {
            drain.await(instance);
        }
        progress.done("all processed");
    }

    /** Writes what the topics hold at the end. */
    public void writeTo(Path folder) {
        new OutputFolder(folder)
                .write(plan.topics(), new FinalValues(plan.settings().connection()));
    }

    @Override
    public void close() {
        // There is no next start that would miss anything.
        instance.close(CLOSE_TIMEOUT);
        cluster.close();
    }
}
