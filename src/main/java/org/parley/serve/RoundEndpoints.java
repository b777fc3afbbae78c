package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.parley.model.Json;
import org.parley.model.Mention;
import org.parley.model.StatusReport;
import org.parley.model.TalkRound;

/** Talk rounds over HTTP. */
final class RoundEndpoints {
    private final Tables tables;

    RoundEndpoints(Tables tables) {
        this.tables = tables;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/rounds", this::list);
        routes.get("/rounds/{id}", this::one);
        routes.get("/rounds/{id}/history", this::history);
    }

    private void list(Context context) {
        Query query = new Query(context.queryParamMap(), RoundFilter.PARAMETERS);
        RoundFilter filter = RoundFilter.of(query);
        Listing<TalkRound> listing = Listing.of(
                tables.rounds().stream().filter(filter::accepts), Chronology::place, query.cursor(), query.limit());
        Answers.list(context, "rounds", listing);
    }

    private void one(Context context) {
        String id = Keys.ofTable(context.pathParam("id"));
        Answers.record(context, "/rounds/", id, tables.round(id));
    }

    private void history(Context context) {
        String id = Keys.ofTable(context.pathParam("id"));
        Answers.found(
                context,
                "/rounds/",
                "/history",
                id,
                tables.round(id),
                round -> Answers.json(context, json -> {
                    json.writeStringField("roundId", round.getRoundId());
                    json.writeArrayFieldStart("history");
                    for (StatusReport report : round.getHistory()) {
                        json.writeStartObject();
                        json.writeStringField("status", report.getStatus().toString());
                        json.writeFieldName("asOf");
                        Json.write(json, report.getAsOf());
                        json.writeStringField("articleId", report.getArticleId());
                        json.writeStringField("sentence", sentence(round, report));
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }));
    }

    /** The sentence that says so. */
    private static @Nullable String sentence(TalkRound round, StatusReport report) {
        return round.getMentions().stream()
                .filter(mention -> mention.getArticleId().equals(report.getArticleId()))
                .filter(mention -> mention.getStatus() == report.getStatus())
                .map(Mention::getEvidence)
                .map(evidence -> evidence.getSentence())
                .findFirst()
                .orElse(null);
    }
}
