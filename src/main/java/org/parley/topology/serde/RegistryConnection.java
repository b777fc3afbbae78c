package org.parley.topology.serde;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.errors.InterruptException;
import org.parley.topology.serde.RegistrySettings.Endpoint;

/**
 * HTTP to whichever of the registry's endpoints answers. Starts at the one that answered last; on a connection error, a time-out
 * or a 5xx it asks the next; when all of them failed it waits (0.1 s, doubling up to 2 s) and begins again, until the
 * {@linkplain RegistrySettings#retryTimeout() time allowed} is over. Repeating is safe: every question the serde asks, registering
 * included, has the same effect once or twice. Thread-safe.
 */
final class RegistryConnection {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";

    private final HttpClient http = HttpClient.newBuilder()
            // the default asks every plain-text server for an upgrade to HTTP/2 first, which some proxies refuse
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final List<Endpoint> endpoints;
    private final Duration retryTimeout;
    private volatile int preferred;

    RegistryConnection(List<Endpoint> endpoints, Duration retryTimeout) {
        this.endpoints = endpoints;
        this.retryTimeout = retryTimeout;
    }

    /** An answer below 500. */
    record Answer(URI url, int status, String body) {}

    Answer get(String path) {
        return ask("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Answer post(String path, String json) {
        return ask("POST", path, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    Answer put(String path, String json) {
        return ask("PUT", path, HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    private Answer ask(String method, String path, BodyPublisher body) {
        long deadline = System.nanoTime() + retryTimeout.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            IOException failure = new IOException("no endpoint");
            int first = preferred;
            for (int i = 0; i < endpoints.size(); i++) {
                int candidate = (first + i) % endpoints.size();
                try {
                    Answer answer = askOnce(endpoints.get(candidate), method, path, body);
                    preferred = candidate;
                    return answer;
                } catch (IOException e) {
                    failure = e;
                }
            }
            if (System.nanoTime() + pause.toNanos() > deadline) {
                throw new RegistryUnavailableException(
                        "No schema registry answered %s %s at %s within %d ms: %s"
                                .formatted(method, path, endpoints, retryTimeout.toMillis(), failure),
                        failure);
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private Answer askOnce(Endpoint endpoint, String method, String path, BodyPublisher body) throws IOException {
        URI url = URI.create(endpoint.base() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(REQUEST_TIMEOUT)
                .header("Accept", MEDIA_TYPE + ", application/json")
                .header("Content-Type", MEDIA_TYPE)
                .method(method, body);
        String authorization = endpoint.authorization();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 500) {
                throw new IOException(url + " answered " + response.statusCode() + ": " + response.body());
            }
            return new Answer(url, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            // Kafka's own, which also sets the thread's flag again
            throw new InterruptException(e);
        }
    }
}
