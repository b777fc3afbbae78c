package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.InMemoryPipeline;
import org.parley.Seeds;
import org.parley.app.embedded.BrokerExtension;
import org.parley.app.embedded.SharedBroker;
import org.parley.model.RawArticle;

/** What only a broker shows: partitions, several instances, and instances that die without a word. */
@ExtendWith(BrokerExtension.class)
class TopologyOnABrokerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final SharedBroker broker;

    TopologyOnABrokerTest(SharedBroker broker) {
        this.broker = broker;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12})
    void theNumberOfPartitionsDoesNotMatter(int partitions) {
        List<RawArticle> articles = new ArrayList<>(Seeds.articles());
        articles.addAll(SampleArticles.all(1));
        try (BrokerRun run = run(partitions)) {
            run.start("only");
            run.send(articles);
            awaitTopics(run, TestTopology.oracle().run(articles));
        }
    }

    @Test
    void repeatsCorrectionsAndWithdrawalsInterleaved() {
        List<RawArticle> first = SampleArticles.all(1);
        List<RawArticle> corrected = new ArrayList<>();
        for (RawArticle article : first.subList(0, 12)) {
            corrected.add(RawArticle.newBuilder(article)
                    .setBody(article.getBody().replace("Geneva", "Oslo"))
                    .build());
        }
        List<RawArticle> last = new ArrayList<>(corrected);
        last.addAll(first.subList(12, 30));
        try (BrokerRun run = run(3)) {
            run.start("only");
            run.send(first);
            run.send(corrected);
            run.send(first.subList(12, 24));
            first.subList(30, first.size()).forEach(article -> run.withdraw(article.getId()));
            awaitTopics(run, TestTopology.oracle().run(last));
        }
    }

    @Test
    void aCrashInTheMiddleAndARestartChangeNothing() throws InterruptedException {
        List<RawArticle> articles = new ArrayList<>(SampleArticles.all(3));
        Collections.reverse(articles);
        try (BrokerRun run = run(3)) {
            Process process = run.startProcess("crash");
            run.send(articles);
            await("the first results")
                    .atMost(PATIENCE)
                    .until(() -> !run.committed(run.topics().cleanArticles()).isEmpty());
            process.destroyForcibly().waitFor();
            int before = run.finalTopics().cleanArticles().size();

            run.start("crash");

            awaitTopics(run, TestTopology.oracle().run(articles));
            assertThat(before).as("articles done before the crash").isPositive();
        }
    }

    @Test
    void ofTwoInstancesOneIsKilledAndTheOtherFinishes() throws InterruptedException {
        List<RawArticle> articles = SampleArticles.all(3);
        int half = articles.size() / 2;
        try (BrokerRun run = run(12)) {
            Process doomed = run.startProcess("doomed");
            run.start("survivor");
            run.send(articles.subList(0, half));
            await("results of both")
                    .atMost(PATIENCE)
                    .until(() -> run.finalTopics().cleanArticles().size() > half / 4);
            doomed.destroyForcibly().waitFor();
            run.send(articles.subList(half, articles.size()));

            awaitTopics(run, TestTopology.oracle().run(articles));
        }
    }

    private BrokerRun run(int partitions) {
        return new BrokerRun(broker.bootstrapServers(), broker.registryUrl(), partitions);
    }

    private static void awaitTopics(BrokerRun run, InMemoryPipeline.Topics expected) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(run.finalTopics())
                .isEqualTo(expected));
    }
}
