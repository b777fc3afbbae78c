package org.parley.topology.serde;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a registry and passes requests on, or behaves as an address does behind which something is wrong: nothing listens,
 * the server fails, the credentials are not the right ones.
 */
final class Gate implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String target;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable String requiredAuthorization;
    private @Nullable HttpServer server;
    private int port;

    private Gate(String target) {
        this.target = target;
    }

    static Gate openTo(String target) throws IOException {
        var gate = new Gate(target);
        gate.open();
        return gate;
    }

    /** Nothing listens at its address until it is opened. */
    static Gate closedBefore(String target) throws IOException {
        Gate gate = openTo(target);
        gate.close();
        return gate;
    }

    void open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        opened.createContext("/", this::handle);
        opened.start();
        port = opened.getAddress().getPort();
        server = opened;
    }

    @Override
    public void close() {
        HttpServer open = server;
        if (open != null) {
            open.stop(0);
            server = null;
        }
    }

    Gate failingTimes(int times) {
        failures.set(times);
        return this;
    }

    Gate requiring(String authorization) {
        requiredAuthorization = authorization;
        return this;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    String url() {
        return "http://" + address();
    }

    int requests() {
        return requests.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String required = requiredAuthorization;
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                exchange.sendResponseHeaders(503, -1);
            } else if (required != null
                    && !required.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else {
                pass(exchange, body);
            }
        }
    }

    private void pass(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            exchange.sendResponseHeaders(response.statusCode(), response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
