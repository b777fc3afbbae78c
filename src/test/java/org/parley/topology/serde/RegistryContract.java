package org.parley.topology.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.parley.model.RawArticle;

/**
 * What the serde needs of a registry, and what becomes of it when the registry is unwell. Run against the embedded registry and
 * against a real one, so that the first cannot drift from the second.
 */
abstract class RegistryContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema CONTRACT = LanguageNeutral.of(RawArticle.getClassSchema());

    private final RawArticle article =
            RawArticle.newBuilder().setId("a-1").setBody("Эрдоган met Erdoğan.").build();

    private String topic = "";

    /** The registry that all tests of the class share, its global compatibility level {@code BACKWARD_TRANSITIVE}. */
    abstract String url();

    @BeforeEach
    void everyTestHasATopicOfItsOwn(TestInfo test) {
        topic = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    void aSchemaIsRegisteredOnceAndReadById() {
        var registry = new HttpSchemaRegistry(RegistrySettings.of(settings(url())));

        int id = registry.register(subject(), CONTRACT);

        assertThat(registry.register(subject(), CONTRACT)).isEqualTo(id);
        assertThat(registry.idOf(subject(), CONTRACT)).isEqualTo(id);
        assertThat(registry.latest(subject())).isEqualTo(new SchemaRegistry.Registered(id, CONTRACT));
        assertThat(registry.byId(id)).isEqualTo(CONTRACT);
        assertThat(registry.byId(id).getField("body").doc())
                .isEqualTo(CONTRACT.getField("body").doc());
    }

    @Test
    void oneSerdeReadsWhatAnotherWrote() {
        byte[] bytes = serde(url()).serializer().serialize(topic, article);

        assertThat(serde(url()).deserializer().deserialize(topic, bytes)).isEqualTo(article);
    }

    @Test
    void anOldWritersRecordIsReadWithTheDefaultsOfTheNewFields() throws Exception {
        Schema old = without("headers", "contentType");
        GenericRecord written = new GenericData.Record(old);
        written.put("id", "a-1");
        written.put("body", "text");

        RawArticle read = serde(url()).deserializer().deserialize(topic, foreign(old, written));

        assertThat(read)
                .isEqualTo(RawArticle.newBuilder().setId("a-1").setBody("text").build());
    }

    @Test
    void aNewWritersRecordIsReadWithoutItsNewFields() throws Exception {
        serde(url()).serializer().serialize(topic, article);
        Schema newer = with(new Schema.Field("edition", Schema.create(Schema.Type.STRING), "Edition.", "morning"));
        GenericRecord written = new GenericData.Record(newer);
        written.put("id", "a-1");
        written.put("body", "text");
        written.put("contentType", "text/html");
        written.put("headers", Map.of());
        written.put("edition", "late");

        RawArticle read = serde(url()).deserializer().deserialize(topic, foreign(newer, written));

        assertThat(read)
                .isEqualTo(RawArticle.newBuilder()
                        .setId("a-1")
                        .setBody("text")
                        .setContentType("text/html")
                        .build());
    }

    @Test
    void aSchemaThatCannotReadWhatWasWrittenIsRefused() {
        var registry = new HttpSchemaRegistry(RegistrySettings.of(settings(url())));
        Schema demanding = with(new Schema.Field("edition", Schema.create(Schema.Type.STRING), "No default."));
        registry.register(subject(), CONTRACT);

        assertThatThrownBy(() -> registry.register(subject(), demanding))
                .isInstanceOf(RegistryException.class)
                .isNotInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("409")
                .hasMessageContaining(subject())
                .hasMessageContaining(url());
    }

    @Test
    void aRegisteredTopicIsHeldToItsLevelWhateverTheRegistryHoldsOthersTo() throws Exception {
        var registry = new HttpSchemaRegistry(RegistrySettings.of(settings(url())));
        Schema demanding = with(new Schema.Field("edition", Schema.create(Schema.Type.STRING), "No default."));
        Schema wordless = with(new Schema.Field("edition", Schema.create(Schema.Type.BYTES), "No default either."));
        send("PUT", "/config", "{\"compatibility\":\"NONE\"}", 200);
        try {
            SchemaRegistration.register(registry, topic, RawArticle.getClassSchema());

            assertThatThrownBy(() -> registry.register(subject(), demanding)).hasMessageContaining("409");
            registry.setCompatibility(subject(), "NONE");
            assertThat(registry.register(subject(), demanding)).isNotEqualTo(registry.register(subject(), wordless));
        } finally {
            send("PUT", "/config", "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}", 200);
        }
    }

    @Test
    void aSchemaThatIsNotRegisteredAndMayNotBeIsAnErrorThatNamesTopicAndSubjectAndAddress() {
        Map<String, Object> strict = settings(url());
        strict.put("auto.register.schemas", false);

        assertThatThrownBy(() -> serde(strict).serializer().serialize(topic, article))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("to topic " + topic)
                .hasMessageContaining("subject " + subject())
                .hasMessageContaining(url());
    }

    @Test
    void anUnknownIdIsAnErrorThatNamesTopicAndIdAndAddress() {
        byte[] bytes = ByteBuffer.allocate(9).put((byte) 0).putInt(987_654).array();

        assertThatThrownBy(() -> serde(url()).deserializer().deserialize(topic, bytes))
                .isInstanceOf(SerializationException.class)
                .isNotInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("topic " + topic)
                .hasMessageContaining("schema id 987654")
                .hasMessageContaining(url());
    }

    @Test
    void errorCodesAreConfluents() throws Exception {
        assertThat(post("/subjects/" + subject(), CONTRACT.toString(), 404)).isEqualTo(40401);
        post("/subjects/" + subject() + "/versions", CONTRACT.toString(), 200);
        assertThat(post("/subjects/" + subject(), without("headers").toString(), 404))
                .isEqualTo(40403);
        assertThat(post("/subjects/" + subject() + "/versions", "{\"type\":\"recrod\"}", 422))
                .isEqualTo(42201);
        assertThat(send("GET", "/schemas/ids/987654", null, 404)).isEqualTo(40403);
    }

    @Test
    void aRegistryThatIsDownAtFirstIsWaitedFor() throws Exception {
        try (Gate failing = Gate.openTo(url()).failingTimes(Integer.MAX_VALUE);
                Gate down = Gate.closedBefore(url())) {
            Serde<RawArticle> serde = serde(failing.url() + "," + down.url());

            var bytes = CompletableFuture.supplyAsync(() -> serde.serializer().serialize(topic, article));
            // the second round begins only after nobody answered at the closed address
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> failing.requests() >= 2);
            down.open();

            assertThat(serde.deserializer().deserialize(topic, bytes.get(30, TimeUnit.SECONDS)))
                    .isEqualTo(article);
        }
    }

    @Test
    void aRegistryThatFailsForAMomentIsAskedAgain() throws Exception {
        try (Gate gate = Gate.openTo(url()).failingTimes(2)) {
            byte[] bytes = serde(gate.url()).serializer().serialize(topic, article);

            assertThat(gate.requests()).isEqualTo(3);
            assertThat(serde(url()).deserializer().deserialize(topic, bytes)).isEqualTo(article);
        }
    }

    @Test
    void aRegistryThatStaysDownIsAnErrorOfItsOwnWithTheAddress() throws Exception {
        try (Gate down = Gate.closedBefore(url())) {
            Map<String, Object> impatient = settings(down.url());
            impatient.put("schema.registry.retry.timeout.ms", 150);

            assertThatThrownBy(() -> serde(impatient).serializer().serialize(topic, article))
                    .isInstanceOf(RegistryUnavailableException.class)
                    .hasMessageContaining("topic " + topic)
                    .hasMessageContaining(down.url());
        }
    }

    @Test
    void theSecondAddressIsUsedWhileTheFirstIsDownAndThenKept() throws Exception {
        try (Gate first = Gate.openTo(url()).failingTimes(Integer.MAX_VALUE);
                Gate second = Gate.openTo(url())) {
            Serde<RawArticle> serde = serde(first.url() + "," + second.url());

            byte[] bytes = serde.serializer().serialize(topic, article);
            serde.deserializer().deserialize(topic, bytes);

            assertThat(first.requests()).isEqualTo(1);
            assertThat(second.requests()).isEqualTo(2);
        }
    }

    @Test
    void theRegistryIsAskedOnceForEachSchema() throws Exception {
        try (Gate gate = Gate.openTo(url())) {
            Serde<RawArticle> serde = serde(gate.url());
            for (int i = 0; i < 20; i++) {
                serde.deserializer().deserialize(topic, serde.serializer().serialize(topic, article));
            }
            assertThat(gate.requests()).isEqualTo(2);
        }
    }

    @Test
    void nameAndPasswordComeFromASettingOrFromTheAddress() throws Exception {
        String expected =
                "Basic " + Base64.getEncoder().encodeToString("parley:se:cr+t ü".getBytes(StandardCharsets.UTF_8));
        try (Gate gate = Gate.openTo(url()).requiring(expected)) {
            Map<String, Object> userInfo = settings(gate.url());
            userInfo.put("basic.auth.credentials.source", "USER_INFO");
            userInfo.put("basic.auth.user.info", "parley:se:cr+t ü");
            byte[] bytes = serde(userInfo).serializer().serialize(topic, article);

            Serde<RawArticle> inUrl = serde("http://parley:se:cr+t%20%C3%BC@" + gate.address());
            assertThat(inUrl.deserializer().deserialize(topic, bytes)).isEqualTo(article);
        }
    }

    @Test
    void wrongCredentialsAreRefusedAtOnceAndNotShown() throws Exception {
        try (Gate gate = Gate.openTo(url()).requiring("Basic other")) {
            Serde<RawArticle> serde = serde("http://parley:secret@" + gate.address());

            assertThatThrownBy(() -> serde.serializer().serialize(topic, article))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageContaining("401")
                    .message()
                    .doesNotContain("secret");
            assertThat(gate.requests()).isEqualTo(1);
        }
    }

    private String subject() {
        return topic + "-value";
    }

    private static Map<String, Object> settings(String url) {
        return new HashMap<>(Map.of("schema.registry.url", url));
    }

    private static Serde<RawArticle> serde(String url) {
        return serde(settings(url));
    }

    private static Serde<RawArticle> serde(Map<String, ?> settings) {
        return AvroSerdes.configuredBy(settings).of(RawArticle.class);
    }

    /** The contract without some of its fields. */
    private static Schema without(String... names) {
        return record(CONTRACT.getFields().stream()
                .filter(field -> !List.of(names).contains(field.name()))
                .map(field -> new Schema.Field(field, field.schema()))
                .toList());
    }

    /** The contract with one more field. */
    private static Schema with(Schema.Field added) {
        var fields = new ArrayList<>(CONTRACT.getFields().stream()
                .map(field -> new Schema.Field(field, field.schema()))
                .toList());
        fields.add(added);
        return record(fields);
    }

    private static Schema record(List<Schema.Field> fields) {
        return Schema.createRecord(CONTRACT.getName(), CONTRACT.getDoc(), CONTRACT.getNamespace(), false, fields);
    }

    /** What a producer with a schema of its own puts into the topic. */
    private byte[] foreign(Schema schema, GenericRecord record) throws Exception {
        int id = new HttpSchemaRegistry(RegistrySettings.of(settings(url()))).register(subject(), schema);
        var bytes = new ByteArrayOutputStream();
        bytes.write(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(schema).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }

    private int post(String path, String schema, int status) throws Exception {
        return send("POST", path, JSON.createObjectNode().put("schema", schema).toString(), status);
    }

    /** Gives the answer's error code, 0 when it has none. */
    int send(String method, String path, String body, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as("%s %s: %s", method, path, response.body())
                .isEqualTo(status);
        JsonNode answer = JSON.readTree(response.body());
        return answer.path("error_code").asInt(0);
    }
}
