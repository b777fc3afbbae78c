package org.parley.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.RoundTable;
import org.parley.app.print.Terminal;
import org.parley.app.run.Configured;
import org.parley.app.run.EmbeddedRun;
import org.parley.app.run.HttpSide;
import org.parley.app.run.Progress;
import org.parley.app.run.Shutdown;
import org.parley.app.settings.Settings;
import org.parley.app.settings.Settings.HttpAddress;
import org.parley.model.TalkRound;
import org.parley.serve.Chronology;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Run everything in this process on the sample articles, print the table and serve it.",
        footer = {
            "Starts a Kafka broker and a schema registry on free ports of this machine; their data is removed at the end.",
            "",
            "Examples:",
            "  ./parley demo                 until Ctrl-C; the table is at http://127.0.0.1:8080",
            "  ./parley demo --port 0        on any free port",
            "  ./parley demo --exit          print the table and stop",
        })
public final class DemoCommand implements Callable<Integer> {
    private static final int PARTITIONS = 2;

    @Option(names = "--exit", description = "Stop when everything is processed, and serve nothing.")
    private boolean exit;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the table over HTTP; 0 for any free one.")
    private @Nullable Integer port;

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Configured configured = configuration.check();
        Path seeds = configuration.home().seeds();
        Progress progress = output.progress();
        try (Shutdown shutdown = new Shutdown()) {
            EmbeddedRun run = shutdown.add(EmbeddedRun.start(configured, PARTITIONS, progress));
            if (!exit) {
                Settings settings = configured.settings();
                HttpAddress address = new HttpAddress(
                        settings.http().host(), port == null ? settings.http().port() : port);
                HttpSide http = shutdown.add(run.serve(address));
                progress.done("serving " + http.uri());
            }
            run.publish(List.of(seeds), output::tell);
            run.awaitDrained();
            print(run);
            if (!exit) {
                output.tell("Ctrl-C stops.");
                run.instance().awaitEnd();
            }
        }
        return ExitCode.OK;
    }

    private void print(EmbeddedRun run) {
        List<TalkRound> rounds = run.instance().tables().rounds().stream()
                .sorted(Chronology.ROUNDS)
                .toList();
        new RoundTable(Terminal.ofLauncher()).lines(rounds).forEach(output.out()::println);
        output.out().flush();
    }
}
