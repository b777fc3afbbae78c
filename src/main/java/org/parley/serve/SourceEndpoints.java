package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * Stories and articles over HTTP: what the rounds and events rest on. Ids are the producer's and may hold slashes, hence the
 * angle brackets in the paths.
 */
final class SourceEndpoints {
    private final Tables tables;

    SourceEndpoints(Tables tables) {
        this.tables = tables;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/stories/<id>", this::story);
        routes.get("/articles/<id>", this::article);
        routes.post("/articles", context -> later(context, "articles come in through Kafka (./parley publish)"));
        routes.get("/stream", context -> later(context, "until then ask /rounds and /events again"));
    }

    private void story(Context context) {
        String id = Keys.ofArticle(context.pathParam("id"));
        Answers.record(context, "/stories/", id, tables.story(id));
    }

    private void article(Context context) {
        String id = Keys.ofArticle(context.pathParam("id"));
        Answers.record(context, "/articles/", id, tables.article(id));
    }

    private static void later(Context context, String meanwhile) {
        new Problem(HttpStatus.NOT_IMPLEMENTED, "this comes in a later version; " + meanwhile).answer(context);
    }
}
