package org.parley.app.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.parley.app.embedded.SubjectStore.Version;

/**
 * A schema registry on 127.0.0.1, kept in memory: the part of Confluent's REST interface that serdes and people use to register,
 * look up and compare Avro schemas. No deletion, no references, no modes, no authentication.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the interface</a>
 */
public final class EmbeddedRegistry implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int THREADS = 4;

    private final SubjectStore store = new SubjectStore();
    private final List<Route> routes = List.of(
            new Route("GET", "/subjects", request -> store.subjects()),
            new Route("POST", "/subjects/{}", request -> shown(store.find(request.path(0), request.schema()))),
            new Route("GET", "/subjects/{}/versions", request -> numbers(request.path(0))),
            new Route("POST", "/subjects/{}/versions", this::register),
            new Route(
                    "GET",
                    "/subjects/{}/versions/{}",
                    request -> shown(store.version(request.path(0), request.path(1)))),
            new Route(
                    "GET",
                    "/schemas/ids/{}",
                    request -> Map.of("schema", store.byId(request.path(0)).toString())),
            new Route("GET", "/schemas/types", request -> List.of("AVRO")),
            new Route("GET", "/config", request -> Map.of("compatibilityLevel", store.globalLevel())),
            new Route("PUT", "/config", this::setGlobalLevel),
            new Route("GET", "/config/{}", request -> Map.of("compatibilityLevel", store.ownLevel(request.path(0)))),
            new Route("PUT", "/config/{}", this::setLevel),
            new Route("POST", "/compatibility/subjects/{}/versions", this::compareWithAll),
            new Route("POST", "/compatibility/subjects/{}/versions/{}", this::compareWithOne));

    private final HttpServer server;
    private final ExecutorService threads;

    private EmbeddedRegistry(int port) throws IOException {
        // the JDK's server sends head and body in two packets; without this the second waits 40 ms for the first's
        // acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(Loopback.port(port), 0);
        threads = Executors.newFixedThreadPool(THREADS, task -> {
            var thread = new Thread(task, "embedded-registry");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** On a free port. */
    public static EmbeddedRegistry start() throws IOException {
        return start(0);
    }

    /**
     * Listens on 127.0.0.1.
     *
     * @param port 0 for a free one
     */
    public static EmbeddedRegistry start(int port) throws IOException {
        var registry = new EmbeddedRegistry(port);
        registry.server.start();
        return registry;
    }

    /** The address, as {@code schema.registry.url} wants it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Object register(Request request) {
        return Map.of("id", store.register(request.path(0), request.schema()));
    }

    private List<Integer> numbers(String subject) {
        int count = store.versions(subject).size();
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static Object shown(Version found) {
        return Map.of(
                "subject", found.subject(),
                "version", found.version(),
                "id", found.id(),
                "schema", found.schema().toString());
    }

    private Object setGlobalLevel(Request request) {
        store.setGlobalLevel(request.level());
        return Map.of("compatibility", request.level());
    }

    private Object setLevel(Request request) {
        store.setLevel(request.path(0), request.level());
        return Map.of("compatibility", request.level());
    }

    private Object compareWithAll(Request request) {
        List<Schema> versions = store.schemas(store.versions(request.path(0)));
        return compared(request, versions);
    }

    private Object compareWithOne(Request request) {
        return compared(
                request, List.of(store.version(request.path(0), request.path(1)).schema()));
    }

    private Object compared(Request request, List<Schema> versions) {
        List<String> objections = store.objections(request.path(0), request.schema(), versions);
        return Map.of("is_compatible", objections.isEmpty(), "messages", objections);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                reply(exchange, 200, answer(exchange));
            } catch (RefusedRequestException e) {
                reply(
                        exchange,
                        e.httpStatus(),
                        Map.of("error_code", e.code(), "message", String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                reply(exchange, 500, Map.of("error_code", 50001, "message", e.toString()));
            }
        }
    }

    private Object answer(HttpExchange exchange) throws IOException {
        List<String> path = segments(exchange.getRequestURI().getRawPath());
        for (Route route : routes) {
            if (route.method().equals(exchange.getRequestMethod()) && route.matches(path)) {
                return route.action().answer(new Request(route.variables(path), body(exchange)));
            }
        }
        throw new RefusedRequestException(404, "HTTP 404 Not Found");
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        try {
            return JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new RefusedRequestException(400, "the request is no JSON: " + e.getOriginalMessage());
        }
    }

    private static void reply(HttpExchange exchange, int status, Object content) throws IOException {
        // the length is in bytes: a schema's documentation need not be ASCII
        byte[] bytes = JSON.writeValueAsString(content).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static List<String> segments(String rawPath) {
        return Arrays.stream(rawPath.substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), UTF_8))
                .toList();
    }

    @FunctionalInterface
    private interface Action {
        Object answer(Request request);
    }

    /** @param shape a path in which {@code {}} stands for any one segment */
    private record Route(String method, String shape, Action action) {
        private static final String ANY = "{}";

        boolean matches(List<String> path) {
            List<String> expected = segments(shape);
            if (expected.size() != path.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!expected.get(i).equals(ANY) && !expected.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        List<String> variables(List<String> path) {
            List<String> expected = segments(shape);
            return IntStream.range(0, path.size())
                    .filter(i -> expected.get(i).equals(ANY))
                    .mapToObj(path::get)
                    .toList();
        }
    }

    private record Request(List<String> variables, JsonNode body) {

        String path(int index) {
            return variables.get(index);
        }

        Schema schema() {
            String type = body.path("schemaType").asText("AVRO");
            if (!type.equals("AVRO") || !body.path("references").isEmpty()) {
                throw new RefusedRequestException(
                        RefusedRequestException.INVALID_SCHEMA, "Only Avro schemas without references are kept here");
            }
            return SubjectStore.parse(body.path("schema").asText());
        }

        Compatibility level() {
            String name = body.path("compatibility").asText();
            try {
                return Compatibility.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new RefusedRequestException(
                        RefusedRequestException.INVALID_LEVEL, "Invalid compatibility level: " + name);
            }
        }
    }
}
