package org.parley.topology.serde;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a generated record, whatever version of its schema it was written in. The registry is asked once per schema id.
 * Thread-safe. Every failure is a {@link SerializationException} that names the topic and, once known, the schema id.
 */
final class SpecificAvroDeserializer<T extends SpecificRecord> implements Deserializer<T> {
    private final SchemaRegistry registry;
    private final RecordClasses<T> classes;
    private final boolean isKey;
    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();

    SpecificAvroDeserializer(SchemaRegistry registry, RecordClasses<T> classes, boolean isKey) {
        this.registry = registry;
        this.classes = classes;
        this.isKey = isKey;
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] data) {
        if (data == null) {
            return null;
        }
        String part = isKey ? "key" : "value";
        if (data.length == 0) {
            throw new SerializationException(
                    "Cannot read the %s in topic %s: it is empty; only null means absent".formatted(part, topic));
        }
        if (data.length < WireFormat.HEADER_BYTES || data[0] != WireFormat.MAGIC) {
            throw new SerializationException(
                    "Cannot read the %s in topic %s: its %d bytes do not begin with 0 and a schema id"
                            .formatted(part, topic, data.length));
        }
        int id = ByteBuffer.wrap(data).getInt(1);
        try {
            return read(reader(id), data);
        } catch (InterruptException e) {
            throw e;
        } catch (RegistryUnavailableException e) {
            throw new RegistryUnavailableException(failure(part, topic, id, e), e);
        } catch (IOException | RuntimeException e) {
            throw new SerializationException(failure(part, topic, id, e), e);
        }
    }

    private static String failure(String part, String topic, int id, Exception cause) {
        return "Cannot read the %s in topic %s with schema id %d: %s"
                .formatted(part, topic, id, cause.getMessage() == null ? cause : cause.getMessage());
    }

    private DatumReader<T> reader(int id) {
        DatumReader<T> known = readers.get(id);
        if (known == null) {
            Schema writers = registry.byId(id);
            Class<T> type = classes.of(writers);
            var model = new GeneratedRecords(type);
            known = new PlainLists<>(writers, model.getSchema(type), model);
            readers.put(id, known);
        }
        return known;
    }

    private T read(DatumReader<T> reader, byte[] data) throws IOException {
        int length = data.length - WireFormat.HEADER_BYTES;
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(data, WireFormat.HEADER_BYTES, length, null);
        T record = reader.read(null, decoder);
        if (!decoder.isEnd()) {
            // bytes that fit another schema by chance usually betray themselves here
            throw new IOException("bytes are left over after the record");
        }
        return record;
    }

    /**
     * Reads arrays into lists of Java. Avro's own list compares with another of its kind by schema and fails on java.time
     * values in unions, so that two equal records would not be equal but an error.
     */
    private static final class PlainLists<T> extends SpecificDatumReader<T> {
        PlainLists(Schema writers, Schema readers, SpecificData model) {
            super(writers, readers, model);
        }

        @Override
        protected Object newArray(Object old, int size, Schema schema) {
            return new ArrayList<>(size);
        }
    }
}
