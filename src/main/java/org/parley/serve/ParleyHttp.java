package org.parley.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.server.AbstractConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of one instance. Closing it waits for requests in progress, at most a second. */
public final class ParleyHttp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ParleyHttp.class);

    /** Nothing that is asked here needs a body. */
    private static final long MAX_REQUEST_BYTES = 64 * 1024;

    private static final long STOP_TIMEOUT_MILLIS = 1000;
    private static final long IDLE_ON_STOP_MILLIS = 50;

    /** Article text is untrusted: were some of it ever to slip through unescaped, the browser would still not run it. */
    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store");

    private final Javalin server;
    private final String host;

    private ParleyHttp(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws AddressTakenException if something else listens there
     */
    public static ParleyHttp start(
            String host, int port, Tables tables, Readiness readiness, PrometheusMeterRegistry metrics) {
        Javalin server = Javalin.create(config -> configure(config, tables, readiness, metrics));
        try {
            server.start(host, port);
        } catch (JavalinBindException e) {
            server.stop();
            throw new AddressTakenException(host, port, e);
        }
        return new ParleyHttp(server, host);
    }

    /** Where it listens. */
    public URI uri() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + server.port());
    }

    @Override
    public void close() {
        // Clients keep idle connections open; Jetty would wait for each as if it were at work.
        Stream.of(server.jettyServer().server().getConnectors())
                .filter(AbstractConnector.class::isInstance)
                .map(AbstractConnector.class::cast)
                .forEach(connector -> connector.setShutdownIdleTimeout(IDLE_ON_STOP_MILLIS));
        server.stop();
    }

    private static void configure(
            JavalinConfig config, Tables tables, Readiness readiness, PrometheusMeterRegistry metrics) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.http.prefer405over404 = true;
        config.jetty.modifyServer(jetty -> jetty.setStopTimeout(STOP_TIMEOUT_MILLIS));
        new RequestMetrics(metrics).addTo(config);
        config.routes.before(context -> PROTECTION.forEach(context::header));
        addRoutes(config.routes, tables, readiness, metrics);
        config.routes.exception(BadQueryException.class, ParleyHttp::badQuery);
        config.routes.exception(
                TablesUnavailableException.class, (e, context) -> Answers.unavailable(context, e.getMessage()));
        config.routes.exception(HttpResponseException.class, ParleyHttp::refused);
        config.routes.exception(Exception.class, ParleyHttp::failed);
    }

    /** All that can be asked; {@code openapi.yaml} describes it. */
    static void addRoutes(RoutesConfig routes, Tables tables, Readiness readiness, PrometheusMeterRegistry metrics) {
        new RoundEndpoints(tables).addTo(routes);
        new EventEndpoints(tables).addTo(routes);
        new SourceEndpoints(tables).addTo(routes);
        new ProcessEndpoint(tables).addTo(routes);
        new OperationEndpoints(readiness, metrics).addTo(routes);
        new PageEndpoints(tables).addTo(routes);
    }

    private static void badQuery(BadQueryException e, Context context) {
        new Problem(HttpStatus.BAD_REQUEST, e.getMessage()).answer(context);
    }

    /** What Javalin itself refuses: unknown paths, wrong methods, bodies that are too large. */
    private static void refused(HttpResponseException e, Context context) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        String allowed = e.getDetails().get("availableMethods");
        if (allowed != null) {
            context.header(Header.ALLOW, allowed);
        }
        new Problem(status, context.method() + " " + context.path() + ": " + status.getMessage()).answer(context);
    }

    /** The reason stays in the log: it may tell an attacker more than it tells a user. */
    private static void failed(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), e);
        new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "this is a mistake in Parley; its log has the reason")
                .answer(context);
    }
}
