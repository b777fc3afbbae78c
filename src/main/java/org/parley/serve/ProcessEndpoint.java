package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.Event;
import org.parley.model.TalkRound;

/** Which negotiation processes there are, and how much is known of each. */
final class ProcessEndpoint {
    private final Tables tables;

    ProcessEndpoint(Tables tables) {
        this.tables = tables;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/processes", this::list);
    }

    private void list(Context context) {
        Map<String, Long> rounds =
                tables.rounds().stream().collect(Collectors.groupingBy(TalkRound::getProcess, Collectors.counting()));
        Map<String, Long> events =
                tables.events().stream().collect(Collectors.groupingBy(Event::getProcess, Collectors.counting()));
        SortedSet<String> processes = new TreeSet<>(rounds.keySet());
        processes.addAll(events.keySet());
        Answers.json(context, json -> {
            json.writeArrayFieldStart("processes");
            for (String process : processes) {
                json.writeStartObject();
                json.writeStringField("process", process);
                json.writeNumberField("rounds", rounds.getOrDefault(process, 0L));
                json.writeNumberField("events", events.getOrDefault(process, 0L));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
