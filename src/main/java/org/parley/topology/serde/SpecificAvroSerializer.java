package org.parley.topology.serde;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.parley.topology.serde.SchemaRegistry.Registered;

/**
 * Writes a generated record. The registry is asked once per topic and schema; the answer is kept for the life of the
 * serializer, so with {@code use.latest.version} a schema registered later is used after a restart. Thread-safe.
 */
final class SpecificAvroSerializer<T extends SpecificRecord> implements Serializer<T> {
    private final SchemaRegistry registry;
    private final boolean isKey;
    private final boolean autoRegister;
    private final boolean useLatest;
    private final Map<TopicSchema, Registered> written = new ConcurrentHashMap<>();

    private record TopicSchema(String topic, Schema schema) {}

    SpecificAvroSerializer(SchemaRegistry registry, boolean isKey, boolean autoRegister, boolean useLatest) {
        this.registry = registry;
        this.isKey = isKey;
        this.autoRegister = autoRegister;
        this.useLatest = useLatest;
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T data) {
        if (data == null) {
            return null;
        }
        try {
            Registered target = target(topic, data.getSchema());
            var bytes = new ByteArrayOutputStream();
            var header = new DataOutputStream(bytes);
            header.writeByte(WireFormat.MAGIC);
            header.writeInt(target.id());
            if (target.schema().equals(data.getSchema())) {
                write(
                        bytes,
                        new SpecificDatumWriter<>(data.getSchema(), SpecificData.getForClass(data.getClass())),
                        data);
            } else {
                write(bytes, new GenericDatumWriter<>(target.schema()), converted(data, target.schema()));
            }
            return bytes.toByteArray();
        } catch (InterruptException e) {
            throw e;
        } catch (RegistryUnavailableException e) {
            throw new RegistryUnavailableException(failure(topic, data, e), e);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException(failure(topic, data, e), e);
        }
    }

    private String failure(String topic, T data, Exception cause) {
        return "Cannot write %s to topic %s (%s): %s"
                .formatted(data.getSchema().getFullName(), topic, isKey ? "key" : "value", cause.getMessage());
    }

    /** The id to announce and the schema to write in: the record's own, except where the subject's newest one is asked for. */
    private Registered target(String topic, Schema own) {
        var key = new TopicSchema(topic, own);
        Registered known = written.get(key);
        if (known == null) {
            // not computeIfAbsent: the map would be locked for others while the registry is asked
            known = ask(WireFormat.subject(topic, isKey), own);
            written.put(key, known);
        }
        return known;
    }

    private Registered ask(String subject, Schema own) {
        Schema contract = LanguageNeutral.of(own);
        if (autoRegister) {
            return new Registered(registry.register(subject, contract), own);
        }
        if (!useLatest) {
            return new Registered(registry.idOf(subject, contract), own);
        }
        Registered latest = registry.latest(subject);
        return LanguageNeutral.of(latest.schema()).equals(contract) ? new Registered(latest.id(), own) : latest;
    }

    /** The record as one of another version of its schema; fails when that version cannot read this one. */
    private Object converted(T data, Schema target) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(bytes, new SpecificDatumWriter<>(data.getSchema(), SpecificData.getForClass(data.getClass())), data);
        return new GenericDatumReader<>(data.getSchema(), target)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }

    private static <D> void write(ByteArrayOutputStream bytes, DatumWriter<D> writer, D datum) throws IOException {
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        writer.write(datum, encoder);
        encoder.flush();
    }
}
