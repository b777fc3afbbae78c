package org.parley.serve;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;

/** A server over tables in memory, on a free port, and a client that asks it. */
final class HttpServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ParleyHttp http;
    private Optional<String> obstacle = Optional.empty();

    HttpServer(Tables tables) {
        http = ParleyHttp.start(
                "127.0.0.1", 0, tables, () -> obstacle, new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    void obstacle(String reason) {
        obstacle = Optional.of(reason);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> delete(String path) {
        return send(HttpRequest.newBuilder(at(path)).DELETE().build());
    }

    URI uri() {
        return http.uri();
    }

    private URI at(String path) {
        return URI.create(http.uri() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
