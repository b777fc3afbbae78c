package org.parley.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.app.print.RoundTable;
import org.parley.app.print.Terminal;
import org.parley.model.Json;
import org.parley.model.TalkRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rounds",
        description = "Ask a running instance for talk rounds and print them as a table.",
        footer = {
            "Examples:",
            "  ./parley rounds --process syria",
            "  ./parley rounds --status scheduled --from 2017-01 --json",
            "  ./parley rounds --participant 'de Mistura' --url http://127.0.0.1:8081",
        })
public final class RoundsCommand implements Callable<Integer> {
    @Option(names = "--track", paramLabel = "NAME", description = "Only this track, e.g. Geneva; repeatable.")
    private List<String> tracks = List.of();

    @Option(names = "--status", paramLabel = "STATUS", description = "Only this status, e.g. scheduled; repeatable.")
    private List<String> statuses = List.of();

    @Option(names = "--participant", paramLabel = "NAME", description = "Only with this actor in any role; repeatable.")
    private List<String> participants = List.of();

    @Option(names = "-q", paramLabel = "WORDS", description = "Only where all these words occur.")
    private List<String> words = List.of();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Map<String, List<String>> parameters = asking.parameters();
        parameters.put("track", tracks);
        parameters.put("status", statuses);
        parameters.put("participant", participants);
        parameters.put("q", words);
        List<TalkRound> rounds = asking.instance(configuration.settings())
                .list("rounds", parameters, TalkRound.class, TalkRound.getClassSchema());
        Stream<String> lines = asking.asJson()
                ? rounds.stream().map(Json::of)
                : new RoundTable(Terminal.ofLauncher()).lines(rounds).stream();
        lines.forEach(output.out()::println);
        return ExitCode.OK;
    }
}
