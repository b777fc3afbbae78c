package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.parley.InMemoryPipeline;
import org.parley.Seeds;
import org.parley.app.embedded.BrokerExtension;
import org.parley.app.embedded.SharedBroker;
import org.parley.model.TalkRound;

/**
 * The programs in {@code examples/}, run as docs/consuming.md says. Where node or Python's Kafka library is not installed their
 * tests are skipped, except in CI, which installs them.
 */
@ExtendWith(BrokerExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExampleConsumersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    /** Debian's own interpreter sees Debian's packages; the first on the path may be another. */
    private static final String PYTHON = new File("/usr/bin/python3").canExecute() ? "/usr/bin/python3" : "python3";

    @TempDir
    private Path folder;

    private final SharedBroker broker;
    private final BrokerRun run;
    private final List<String> table;

    /** Rounds from the real topology, and by hand what one run of five articles does not show: a redirect and a tombstone. */
    ExampleConsumersTest(SharedBroker broker) {
        this.broker = broker;
        run = new BrokerRun(broker.bootstrapServers(), broker.registryUrl(), 3);
        run.start("only");
        run.send(Seeds.articles());
        InMemoryPipeline.Topics expected = TestTopology.oracle().run(Seeds.articles());
        await("the rounds of the seeds")
                .atMost(PATIENCE)
                .until(() -> run.finalTopics().talkRounds().equals(expected.talkRounds()));

        TalkRound some = expected.talkRounds().values().iterator().next();
        run.sendRound(
                "was-merged",
                TalkRound.newBuilder(some).setRoundId("was-merged").build());
        run.sendRound(
                "was-merged",
                TalkRound.newBuilder(some)
                        .setRoundId("was-merged")
                        .setMergedInto(some.getRoundId())
                        .build());
        run.sendRound(
                "is-gone", TalkRound.newBuilder(some).setRoundId("is-gone").build());
        run.sendRound("is-gone", null);
        table = lines(expected.talkRounds().values());
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void javaKeepsTheTable() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(outputOf("java", List.of(java, "-cp", System.getProperty("java.class.path"), "Rounds.java")))
                .isEqualTo(table);
    }

    @Test
    void javaScriptKeepsTheTable() throws Exception {
        assumeRuns("node", "--version");
        if (!Files.isDirectory(EXAMPLES.resolve("javascript/node_modules"))) {
            String project = EXAMPLES.resolve("javascript").toString();
            assertThat(exitCodeOf("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", project))
                    .as("npm ci")
                    .isZero();
        }

        assertThat(outputOf("javascript", List.of("node", "rounds.js"))).isEqualTo(table);
    }

    @Test
    void pythonKeepsTheTable() throws Exception {
        assumeRuns(PYTHON, "-c", "import avro, confluent_kafka");

        assertThat(outputOf("python", List.of(PYTHON, "rounds.py"))).isEqualTo(table);
    }

    @Test
    void theTablesInSqlHoldTheSameHoweverOftenTheTopicIsRead() throws Exception {
        assumeRuns(PYTHON, "-c", "import avro, confluent_kafka");
        String database = folder.resolve("rounds.db").toString();
        String select = """
                SELECT round_id || char(9) || ifnull(start_edtf, '-') || char(9) || ifnull(city, '-') || char(9) || status
                       || char(9) || (SELECT count(*) FROM talk_round_evidence e WHERE e.round_id = r.round_id) || ' mentions'
                FROM talk_round r ORDER BY round_id""";

        outputOf("python", List.of(PYTHON, "rounds_to_sqlite.py"), database);
        outputOf("python", List.of(PYTHON, "rounds_to_sqlite.py"), database);

        assertThat(query(database, select)).isEqualTo(table);
        assertThat(query(database, "SELECT old_id FROM talk_round_redirect")).contains("was-merged");
        assertThat(query(database, "SELECT DISTINCT role FROM talk_round_actor"))
                .contains("party");
        assertThat(query(database, "SELECT start_earliest FROM talk_round WHERE start_edtf = '2017-01-23'"))
                .containsExactly("2017-01-23");
    }

    private List<String> query(String database, String select) throws Exception {
        String program =
                "import sqlite3, sys; [print(row[0]) for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]";
        return run(EXAMPLES, List.of(PYTHON, "-c", program, database, select));
    }

    /** What the examples print of these rounds, in the order of their ids. */
    private static List<String> lines(Collection<TalkRound> rounds) {
        return rounds.stream()
                .map(round -> String.join(
                        "\t",
                        round.getRoundId(),
                        round.getStart() == null ? "-" : round.getStart().getEdtf(),
                        round.getVenue() == null || round.getVenue().getCity() == null
                                ? "-"
                                : round.getVenue().getCity(),
                        round.getStatus().toString(),
                        round.getMentions().size() + " mentions"))
                .toList();
    }

    private static void assumeRuns(String... command) throws InterruptedException {
        int exitCode;
        try {
            exitCode = exitCodeOf(command);
        } catch (IOException absent) {
            exitCode = -1;
        }
        if (System.getenv("CI") == null) {
            assumeThat(exitCode).as(String.join(" ", command)).isZero();
        } else {
            assertThat(exitCode).as(String.join(" ", command)).isZero();
        }
    }

    private static int exitCodeOf(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/example-setup.log"))
                .start();
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** The lines on standard output of an example that stops after the table. */
    private List<String> outputOf(String language, List<String> program, String... target) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(broker.bootstrapServers(), broker.registryUrl()));
        command.addAll(List.of(target));
        command.addAll(List.of(run.topics().talkRounds().name(), "--once"));
        return run(EXAMPLES.resolve(language), command);
    }

    private List<String> run(Path project, List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("ended by itself: %s", command)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(output);
    }
}
