package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.parley.model.TalkRound;

/** The web page: the table of rounds with their evidence. Needs no script. */
final class PageEndpoints {
    private final Tables tables;

    PageEndpoints(Tables tables) {
        this.tables = tables;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::page);
        routes.get("/parley.css", context -> context.contentType("text/css").result(Resources.text("parley.css")));
    }

    private void page(Context context) {
        List<TalkRound> all;
        try {
            all = tables.rounds();
        } catch (TablesUnavailableException e) {
            context.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "2")
                    .html(RoundsPage.notReady());
            return;
        }
        Query query = new Query(context.queryParamMap(), RoundFilter.PARAMETERS);
        RoundFilter filter = RoundFilter.of(query);
        Listing<TalkRound> shown =
                Listing.of(all.stream().filter(filter::accepts), Chronology::place, query.cursor(), query.limit());
        context.html(new RoundsPage(all, shown, context.queryParamMap()).html());
    }
}
