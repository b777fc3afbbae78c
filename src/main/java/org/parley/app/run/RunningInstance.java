package org.parley.app.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.parley.model.FromJson;

/** Another instance, asked over HTTP. */
public final class RunningInstance {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    public RunningInstance(String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /**
     * The records of a list.
     *
     * @param name of the list, which is its path too
     * @throws CannotRunException in its own words if the instance refuses, or naming it if it does not answer
     */
    public <T extends SpecificRecord> List<T> list(
            String name, Map<String, List<String>> parameters, Class<T> type, Schema schema) {
        JsonNode answer = get("/" + name + "?" + query(parameters));
        List<T> records = new ArrayList<>();
        answer.path(name).forEach(item -> records.add(type.cast(FromJson.of(schema, item))));
        return records;
    }

    private static String query(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private JsonNode get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(TIMEOUT)
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new CannotRunException(url + " answered " + answer.statusCode() + ": "
                        + body.path("detail").asText());
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new CannotRunException(url + " answered with something that is no JSON: is that Parley?", e);
        } catch (IOException e) {
            throw new CannotRunException("no instance of Parley answers at " + url + " (./parley serve starts one)", e);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException("'" + url + "' is no address such as http://127.0.0.1:8080", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
