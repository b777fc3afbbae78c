package org.parley.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.app.run.Configured;
import org.parley.app.run.EmbeddedRun;
import org.parley.app.run.Progress;
import org.parley.app.run.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "process",
        description = "Run articles through everything in this process and write the topics to files.",
        footer = {
            "Writes clean-articles, stories, events, talk-rounds and dead-letters as DIR/*.jsonl: the final value of each",
            "key, one per line and sorted. The same articles give the same bytes, in whatever order they are read.",
            "",
            "Examples:",
            "  ./parley process seeds -o out",
            "  ./parley process january.jsonl.gz february.jsonl.gz -o out --partitions 4",
            "  ./parley process articles -o out --set stories.window=5d",
        })
public final class ProcessCommand implements Callable<Integer> {
    @Mixin
    private Articles articles = new Articles();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the files; made if need be.")
    private Path folder = Path.of("");

    @Option(
            names = "--partitions",
            paramLabel = "N",
            defaultValue = "2",
            showDefaultValue = Visibility.ALWAYS,
            description = "Partitions of each topic: how many parts can be worked on at once. The result is the same.")
    private int partitions;

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Configured configured = configuration.check();
        Progress progress = output.progress();
        try (Shutdown shutdown = new Shutdown()) {
            EmbeddedRun run = shutdown.add(EmbeddedRun.start(configured, partitions, progress));
            run.publish(articles.paths(), output::tell);
            run.awaitDrained();
            run.writeTo(folder);
            progress.done("written to " + folder);
        }
        return ExitCode.OK;
    }
}
