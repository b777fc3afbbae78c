package org.parley.topology.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.parley.topology.serde.RegistryConnection.Answer;

/**
 * A registry that speaks Confluent's REST interface: Confluent's own, Apicurio ({@code /apis/ccompat/v7}), Karapace, Redpanda and
 * the one that {@code demo} embeds. Thread-safe.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/develop/api.html">the interface</a>
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RegistryConnection connection;

    public HttpSchemaRegistry(RegistrySettings settings) {
        connection = new RegistryConnection(settings.endpoints(), settings.retryTimeout());
    }

    @Override
    public int register(String subject, Schema schema) {
        Answer answer = connection.post(path(subject) + "/versions", body(schema));
        return id(answer, "register " + schema.getFullName() + " under subject " + subject);
    }

    @Override
    public int idOf(String subject, Schema schema) {
        Answer answer = connection.post(path(subject), body(schema));
        return id(answer, "find " + schema.getFullName() + " under subject " + subject);
    }

    @Override
    public Registered latest(String subject) {
        String question = "find the latest version of subject " + subject;
        Answer answer = connection.get(path(subject) + "/versions/latest");
        return new Registered(id(answer, question), schema(answer, question));
    }

    @Override
    public Schema byId(int id) {
        return schema(connection.get("/schemas/ids/" + id), "find schema id " + id);
    }

    /**
     * Has the registry hold every later version of the subject to a level, whatever it holds others to.
     *
     * @param level in the registry's words, e.g. {@code BACKWARD_TRANSITIVE}
     */
    public void setCompatibility(String subject, String level) {
        String body = JSON.createObjectNode().put("compatibility", level).toString();
        success(connection.put("/config/" + encoded(subject), body), "hold subject " + subject + " to " + level);
    }

    private static String path(String subject) {
        return "/subjects/" + encoded(subject);
    }

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String body(Schema schema) {
        return JSON.createObjectNode().put("schema", schema.toString()).toString();
    }

    private static int id(Answer answer, String question) {
        JsonNode id = success(answer, question).path("id");
        if (!id.canConvertToInt()) {
            throw new RegistryException("Cannot %s: %s sent no id".formatted(question, answer.url()));
        }
        return id.intValue();
    }

    private static Schema schema(Answer answer, String question) {
        JsonNode found = success(answer, question);
        String type = found.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw new RegistryException(
                    "Cannot %s: %s holds a %s schema, not Avro".formatted(question, answer.url(), type));
        }
        try {
            // somebody else's schema has only to be readable: an odd name or default is the writer's affair
            return new Schema.Parser(NameValidator.NO_VALIDATION)
                    .setValidateDefaults(false)
                    .parse(found.path("schema").asText());
        } catch (AvroRuntimeException e) {
            throw new RegistryException(
                    "Cannot %s: what %s sent is no schema: %s".formatted(question, answer.url(), e.getMessage()), e);
        }
    }

    private static JsonNode success(Answer answer, String question) {
        JsonNode body;
        try {
            body = JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new RegistryException(
                    "Cannot %s: %s answered %d with something that is no JSON"
                            .formatted(question, answer.url(), answer.status()),
                    e);
        }
        if (answer.status() != 200) {
            throw new RegistryException("Cannot %s: %s answered %d: %s"
                    .formatted(
                            question,
                            answer.url(),
                            answer.status(),
                            body.path("message").asText(answer.body())));
        }
        return body;
    }
}
