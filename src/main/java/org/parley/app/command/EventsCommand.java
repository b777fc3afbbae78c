package org.parley.app.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.app.print.EventTable;
import org.parley.app.print.Terminal;
import org.parley.model.Event;
import org.parley.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "events",
        description = "Ask a running instance for diplomatic events and print them as a table.",
        footer = {
            "Examples:",
            "  ./parley events --process syria --type CALL",
            "  ./parley events --actor Putin --from 2015 --json",
        })
public final class EventsCommand implements Callable<Integer> {
    @Option(names = "--type", paramLabel = "TYPE", description = "Only this type, e.g. MEETING; repeatable.")
    private List<String> types = List.of();

    @Option(names = "--actor", paramLabel = "NAME", description = "Only with this actor; repeatable.")
    private List<String> actors = List.of();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Map<String, List<String>> parameters = asking.parameters();
        parameters.put("type", types);
        parameters.put("actor", actors);
        List<Event> events = asking.instance(configuration.settings())
                .list("events", parameters, Event.class, Event.getClassSchema());
        Stream<String> lines = asking.asJson()
                ? events.stream().map(Json::of)
                : new EventTable(Terminal.ofLauncher()).lines(events).stream();
        lines.forEach(output.out()::println);
        return ExitCode.OK;
    }
}
