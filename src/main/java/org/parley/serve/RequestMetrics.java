package org.parley.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Counts and times requests by route, not by path: ids would make a time series each. */
final class RequestMetrics {
    private final MeterRegistry metrics;

    RequestMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void addTo(JavalinConfig config) {
        config.requestLogger.http(this::record);
    }

    private void record(Context context, Float milliseconds) {
        Timer.builder("http.server.requests")
                .description("Requests answered")
                .tag("method", context.method().toString())
                .tag("route", route(context))
                .tag("status", String.valueOf(context.statusCode()))
                .register(metrics)
                .record((long) (milliseconds * 1_000_000), TimeUnit.NANOSECONDS);
    }

    private static String route(Context context) {
        @Nullable Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        return endpoint == null ? "none" : endpoint.path;
    }
}
