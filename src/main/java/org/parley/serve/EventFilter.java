package org.parley.serve;

import java.util.Set;
import org.parley.model.Event;
import org.parley.model.EventType;

/**
 * Which events are asked for; an empty set asks for all. Thread-safe.
 *
 * @param actors ids of actors, or folded names or parts of them in whole words
 * @param span in which it may have happened
 */
record EventFilter(Set<String> processes, Set<EventType> types, Set<String> actors, Span span) {

    static final Set<String> PARAMETERS = Set.of("process", "type", "actor", "from", "to", "limit", "cursor");

    static EventFilter of(Query query) {
        return new EventFilter(
                query.keys("process"), query.oneOf("type", EventType.class), query.folded("actor"), query.span());
    }

    boolean accepts(Event event) {
        return (processes.isEmpty() || processes.contains(event.getProcess()))
                && (types.isEmpty() || types.contains(event.getType()))
                && (actors.isEmpty() || event.getActors().stream().anyMatch(actor -> Named.anyOf(actors, actor)))
                && span.meets(Span.of(event.getWhen()));
    }
}
