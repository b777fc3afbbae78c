package org.parley.topology.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Place;
import org.parley.model.RawArticle;

class SpecificAvroSerdeTest {
    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();
    private final Serde<RawArticle> serde = AvroSerdes.over(registry).of(RawArticle.class);
    private final RawArticle article = RawArticle.newBuilder()
            .setId("a-1")
            .setBody("Erdoğan met Путин.")
            .setPublishedAt(Instant.parse("2017-01-23T10:15:30.123Z"))
            .setHeaders(Map.of("etag", "x"))
            .build();

    @Test
    void aRecordComesBackAsItWas() {
        byte[] bytes = serde.serializer().serialize("articles", article);

        assertThat(serde.deserializer().deserialize("articles", bytes)).isEqualTo(article);
    }

    @Test
    void theBytesBeginWithZeroAndTheIdOfTheSchema() {
        byte[] bytes = serde.serializer().serialize("articles", article);

        int id = registry.latest("articles-value").id();
        assertThat(Arrays.copyOf(bytes, 5))
                .isEqualTo(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
    }

    @Test
    void nullPassesThroughBothWays() {
        assertThat(serde.serializer().serialize("articles", null)).isNull();
        assertThat(serde.deserializer().deserialize("articles", null)).isNull();
    }

    @Test
    void emptyBytesAreAnErrorAndNotAWithdrawal() {
        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", new byte[0]))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("topic articles")
                .hasMessageContaining("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>", "\0", "\0abc", "plain text that is longer than a header"})
    void bytesWithoutTheHeaderAreRefused(String bytes) {
        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", bytes.getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("do not begin with 0 and a schema id");
    }

    @Test
    void anUnknownSchemaIdIsNamed() {
        byte[] bytes = ByteBuffer.allocate(9).put((byte) 0).putInt(4711).array();

        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("articles")
                .hasMessageContaining("4711");
    }

    @Test
    void aRecordCutShortIsRefused() {
        byte[] bytes = serde.serializer().serialize("articles", article);

        for (int length = 5; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> serde.deserializer().deserialize("articles", cut))
                    .as("%d of %d bytes", length, bytes.length)
                    .isInstanceOf(SerializationException.class);
        }
    }

    @Test
    void bytesLeftOverAreRefused() {
        byte[] bytes = serde.serializer().serialize("articles", article);

        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("left over");
    }

    @Test
    void aLengthThatNoMessageCouldHoldIsRefusedBeforeAnythingOfThatSizeIsAllocated() {
        int id = registry.register("articles-value", LanguageNeutral.of(RawArticle.getClassSchema()));
        // the id's length as a zigzag varint: 2,147,483,639
        byte[] bytes = ByteBuffer.allocate(12)
                .put((byte) 0)
                .putInt(id)
                .put(new byte[] {(byte) 0xEE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F, 'a', 'b'})
                .array();

        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", bytes))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void anotherTypeOfRecordInTheTopicIsRefused() {
        Serde<Place> places = AvroSerdes.over(registry).of(Place.class);
        byte[] bytes = places.serializer()
                .serialize("articles", Place.newBuilder().setName("Astana").build());

        assertThatThrownBy(() -> serde.deserializer().deserialize("articles", bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("it is a org.parley.model.Place, expected was a org.parley.model.RawArticle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Runtime", "org.parley.model.EventType", "org.parley.model.NoSuchRecord"})
    void aSchemaNameChoosesGeneratedRecordsAndNoOtherClass(String name) {
        Schema schema = SchemaBuilder.record(name).fields().requiredString("id").endRecord();

        assertThatThrownBy(() -> RecordClasses.byName().of(schema))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(name);
    }

    @Test
    void aSchemaNameChoosesTheGeneratedRecord() {
        assertThat(RecordClasses.byName().of(RawArticle.getClassSchema())).isEqualTo(RawArticle.class);
    }

    @Test
    void whatIsRegisteredSaysNothingAboutJava() {
        serde.serializer().serialize("articles", article);

        Schema registered = registry.latest("articles-value").schema();
        assertThat(registered.toString()).doesNotContain("avro.java.string").contains("timestamp-millis");
        assertThat(registered.getField("id").schema()).isEqualTo(Schema.create(Schema.Type.STRING));
        assertThat(registered.getDoc()).isEqualTo(RawArticle.getClassSchema().getDoc());
    }

    @Test
    void withoutAutoRegistrationAnUnknownSchemaIsAnErrorAndAKnownOneIsUsed() {
        Serde<RawArticle> strict = configured(Map.of("auto.register.schemas", false), false);
        assertThatThrownBy(() -> strict.serializer().serialize("articles", article))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("articles-value");

        registry.register("articles-value", LanguageNeutral.of(RawArticle.getClassSchema()));

        assertThat(strict.serializer().serialize("articles", article))
                .isEqualTo(serde.serializer().serialize("articles", article));
    }

    @Test
    void theLatestVersionIsWrittenWhenAskedFor() {
        Schema own = LanguageNeutral.of(RawArticle.getClassSchema());
        int older = registry.register("articles-value", own);
        int latest = registry.register("articles-value", withFirstField(own, "edition", "morning"));
        Serde<RawArticle> following =
                configured(Map.of("auto.register.schemas", false, "use.latest.version", true), false);

        byte[] bytes = following.serializer().serialize("articles", article);

        assertThat(latest).isNotEqualTo(older);
        assertThat(ByteBuffer.wrap(bytes).getInt(1)).isEqualTo(latest);
        assertThat(following.deserializer().deserialize("articles", bytes)).isEqualTo(article);
    }

    @Test
    void aKeyHasASubjectOfItsOwn() {
        configured(Map.of(), true).serializer().serialize("articles", article);

        assertThat(registry.latest("articles-key").schema().getFullName()).isEqualTo("org.parley.model.RawArticle");
    }

    private Serde<RawArticle> configured(Map<String, ?> settings, boolean isKey) {
        var serde = new SpecificAvroSerde<>(registry, RawArticle.class);
        var complete = new HashMap<String, Object>(settings);
        complete.put("schema.registry.url", "http://127.0.0.1:1");
        serde.configure(complete, isKey);
        return serde;
    }

    /** The schema with one more field before all others, so that positions do not match by chance. */
    private static Schema withFirstField(Schema schema, String name, String value) {
        var first = new Schema.Field(name, Schema.create(Schema.Type.STRING), null, value);
        var rest = schema.getFields().stream().map(field -> new Schema.Field(field, field.schema()));
        return Schema.createRecord(
                schema.getName(),
                schema.getDoc(),
                schema.getNamespace(),
                false,
                Stream.concat(Stream.of(first), rest).toList());
    }

    @Test
    void anEmptySettingIsAnAbsentOne() {
        RegistrySettings settings = RegistrySettings.of(Map.of(
                "schema.registry.url",
                "http://name:secret@one:8081/, https://two/base/",
                "basic.auth.credentials.source",
                "",
                "basic.auth.user.info",
                ""));

        assertThat(settings.endpoints())
                .extracting(Object::toString)
                .containsExactly("http://one:8081", "https://two/base");
        assertThat(settings.autoRegister()).isTrue();
        assertThat(settings.useLatest()).isFalse();
        assertThat(settings.retryTimeout()).hasSeconds(30);
    }

    @Test
    void aSettingThatCannotBeIsRefusedByName() {
        for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("schema.registry.url", "registry:8081"),
                Map.of("schema.registry.url", ""),
                Map.of("schema.registry.url", "ftp://registry"))) {
            assertThatThrownBy(() -> AvroSerdes.configuredBy(wrong)).hasMessageContaining("schema.registry.url");
        }
        assertThatThrownBy(() -> AvroSerdes.configuredBy(
                        Map.of("avro.serde", "io.example.NoSerde", "schema.registry.url", "http://127.0.0.1:1")))
                .hasMessageContaining("avro.serde")
                .hasMessageContaining("io.example.NoSerde");
    }
}
