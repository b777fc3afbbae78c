package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.parley.model.Event;

/** Diplomatic events over HTTP. */
final class EventEndpoints {
    private final Tables tables;

    EventEndpoints(Tables tables) {
        this.tables = tables;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/events", this::list);
        routes.get("/events/{id}", this::one);
    }

    private void list(Context context) {
        Query query = new Query(context.queryParamMap(), EventFilter.PARAMETERS);
        EventFilter filter = EventFilter.of(query);
        Listing<Event> listing = Listing.of(
                tables.events().stream().filter(filter::accepts), Chronology::place, query.cursor(), query.limit());
        Answers.list(context, "events", listing);
    }

    private void one(Context context) {
        String id = Keys.ofTable(context.pathParam("id"));
        Answers.record(context, "/events/", id, tables.event(id));
    }
}
