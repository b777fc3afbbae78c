package org.parley.topology.serde;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Generated Avro records in Confluent's wire format. Can be chosen by class name, and stands in for {@code
 * io.confluent.kafka.streams.serdes.avro.SpecificAvroSerde} with the same settings; each reads what the other wrote.
 *
 * <p>Null is passed through both ways; empty bytes are an error. Thread-safe once configured.
 */
public final class SpecificAvroSerde<T extends SpecificRecord> implements Serde<T> {
    private final RecordClasses<T> classes;
    private @Nullable SchemaRegistry registry;
    private @Nullable Serializer<T> serializer;
    private @Nullable Deserializer<T> deserializer;

    /** Reads any generated record, by the full name of its schema. Has to be {@linkplain #configure configured}. */
    public SpecificAvroSerde() {
        classes = RecordClasses.byName();
    }

    /** Ready for use: values of one type, schemas registered on first use. */
    public SpecificAvroSerde(SchemaRegistry registry, Class<T> type) {
        this.registry = registry;
        classes = RecordClasses.only(type);
        build(registry, false, true, false);
    }

    /** As by {@link #configure}, with a registry that several serdes share. */
    SpecificAvroSerde(SchemaRegistry registry, Class<T> type, RegistrySettings settings) {
        this.registry = registry;
        classes = RecordClasses.only(type);
        build(registry, false, settings.autoRegister(), settings.useLatest());
    }

    /** Reads the settings of {@link RegistrySettings}; a registry given to the constructor is kept. */
    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        RegistrySettings settings = RegistrySettings.of(configs);
        SchemaRegistry chosen = registry == null ? new HttpSchemaRegistry(settings) : registry;
        registry = chosen;
        build(chosen, isKey, settings.autoRegister(), settings.useLatest());
    }

    private void build(SchemaRegistry chosen, boolean isKey, boolean autoRegister, boolean useLatest) {
        serializer = new SpecificAvroSerializer<>(chosen, isKey, autoRegister, useLatest);
        deserializer = new SpecificAvroDeserializer<>(chosen, classes, isKey);
    }

    @Override
    public Serializer<T> serializer() {
        return configured(serializer);
    }

    @Override
    public Deserializer<T> deserializer() {
        return configured(deserializer);
    }

    private static <C> C configured(@Nullable C part) {
        if (part == null) {
            throw new IllegalStateException("configure() has not been called");
        }
        return part;
    }
}
