package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.InMemoryPipeline;
import org.parley.Seeds;
import org.parley.app.embedded.BrokerExtension;
import org.parley.app.embedded.SharedBroker;
import org.parley.model.Json;
import org.parley.model.RawArticle;
import org.parley.model.Story;

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
    void neitherTheNumberOfPartitionsNorAnyInterleavingMatters(int partitions) {
        List<Change> changes = new ArrayList<>();
        Seeds.articles().forEach(seed -> changes.add(Change.to(seed)));
        changes.addAll(Change.interleaved(SampleArticles.all(1), partitions));
        try (BrokerRun run = run(partitions)) {
            run.start("only");
            run.sendChanges(changes);
            awaitTopics(run, changes);
        }
    }

    @Test
    void aCrashInTheMiddleAndARestartChangeNothing() throws InterruptedException {
        List<RawArticle> articles = new ArrayList<>(SampleArticles.all(2));
        Collections.reverse(articles);
        List<Change> changes = Change.interleaved(articles, 4);
        try (BrokerRun run = run(3)) {
            Process process = run.startProcess("crash");
            run.sendChanges(changes);
            await("the first results")
                    .atMost(PATIENCE)
                    .until(() -> !run.committed(run.topics().cleanArticles()).isEmpty());
            process.destroyForcibly().waitFor();
            int before = run.finalTopics().cleanArticles().size();

            run.start("crash");

            awaitTopics(run, changes);
            assertThat(before).as("articles done before the crash").isPositive();
        }
    }

    @Test
    void ofTwoInstancesOneIsKilledAndTheOtherFinishes() throws InterruptedException {
        List<Change> changes = Change.interleaved(SampleArticles.all(2), 5);
        int half = changes.size() / 2;
        try (BrokerRun run = run(12)) {
            Process doomed = run.startProcess("doomed");
            run.start("survivor");
            run.sendChanges(changes.subList(0, half));
            await("results of both")
                    .atMost(PATIENCE)
                    .until(() -> run.finalTopics().cleanArticles().size() > half / 8);
            doomed.destroyForcibly().waitFor();
            run.sendChanges(changes.subList(half, changes.size()));

            awaitTopics(run, changes);
        }
    }

    private BrokerRun run(int partitions) {
        return new BrokerRun(broker.bootstrapServers(), broker.registryUrl(), partitions);
    }

    private static void awaitTopics(BrokerRun run, List<Change> changes) {
        InMemoryPipeline.Topics expected = TestTopology.oracle().run(Change.last(changes));
        SortedMap<String, String> stories = storyRecords(expected.stories().values());
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> {
            assertThat(run.finalTopics()).isEqualTo(expected);
            assertThat(run.storyRecords()).isEqualTo(stories);
        });
    }

    /** Each story under the id of its first article, a redirect to it under that of every other. */
    private static SortedMap<String, String> storyRecords(Collection<Story> stories) {
        SortedMap<String, String> records = new TreeMap<>();
        for (Story story : stories) {
            for (String member : story.getMembers()) {
                Story redirect = Story.newBuilder()
                        .setStoryId(member)
                        .setMergedInto(story.getStoryId())
                        .build();
                records.put(member, Json.of(member.equals(story.getStoryId()) ? story : redirect));
            }
        }
        return records;
    }
}
