package org.parley.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;

/** What whoever runs Parley asks: whether it lives, whether it can answer, how it fares, how it is to be asked. */
final class OperationEndpoints {
    /** Prometheus' text format. */
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private final Readiness readiness;
    private final PrometheusMeterRegistry metrics;

    OperationEndpoints(Readiness readiness, PrometheusMeterRegistry metrics) {
        this.readiness = readiness;
        this.metrics = metrics;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", context -> status(context, "live"));
        routes.get("/health/ready", this::ready);
        routes.get("/metrics", context -> context.contentType(METRICS).result(metrics.scrape()));
        routes.get("/openapi.yaml", context -> context.contentType("application/yaml")
                .result(Resources.text("openapi.yaml")));
    }

    private void ready(Context context) {
        Optional<String> obstacle = readiness.obstacle();
        obstacle.ifPresentOrElse(reason -> Answers.unavailable(context, reason), () -> status(context, "ready"));
    }

    private static void status(Context context, String status) {
        Answers.json(context, json -> json.writeStringField("status", status));
    }
}
