package org.parley.app.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.serve.RoundText;

/** Events as a table: a line of facts each, then the sentence that says so. */
public final class EventTable {
    private static final List<String> HEADS = List.of("WHEN", "PROCESS", "TYPE", "STATUS", "PLACE", "ACTORS");
    private static final String INDENTATION = "    ";

    private final Terminal terminal;

    public EventTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines, in the order of the events. */
    public List<String> lines(List<Event> events) {
        Columns columns =
                new Columns(HEADS, events.stream().map(EventTable::cells).toList());
        return Stream.concat(
                        Stream.of(columns.line(HEADS)),
                        events.stream()
                                .flatMap(event -> Stream.concat(
                                        Stream.of(columns.line(cells(event))),
                                        event.getMentions().stream()
                                                .limit(1)
                                                .flatMap(mention -> terminal
                                                        .wrap(
                                                                INDENTATION,
                                                                "“"
                                                                        + mention.getEvidence()
                                                                                .getSentence()
                                                                                .strip() + "”")
                                                        .stream()))))
                .toList();
    }

    private static List<String> cells(Event event) {
        return List.of(
                event.getWhen() == null ? "unknown" : RoundText.date(event.getWhen()),
                event.getProcess(),
                event.getType().toString(),
                event.getStatus() == null ? "" : event.getStatus().toString(),
                RoundText.place(event.getPlace()),
                event.getActors().stream().map(Actor::getName).collect(Collectors.joining(", ")));
    }
}
