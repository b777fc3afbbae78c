package org.parley.topology.serde;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Gives the serde of each record type. Which class does the work is the setting {@link #SERDE}; the default is Parley's own.
 * Thread-safe.
 */
public final class AvroSerdes {
    /** Class name of a {@code Serde<? extends SpecificRecord>} with a constructor without arguments. */
    public static final String SERDE = "avro.serde";

    /** Largest value that is written, in bytes; key and headers have another mebibyte. */
    public static final int MOST_BYTES = 63 * 1024 * 1024;

    /** Confluent's name for leaving {@code avro.java.string} out; Parley's own serde always does. */
    private static final String REMOVE_JAVA_PROPERTIES = "avro.remove.java.properties";

    private final Factory factory;

    private AvroSerdes(Factory factory) {
        this.factory = factory;
    }

    /**
     * Serdes over the registry that the settings name.
     *
     * @throws ConfigException that names the key, for a missing or impossible value
     */
    public static AvroSerdes configuredBy(Map<String, ?> settings) {
        Object chosen = settings.get(SERDE);
        if (chosen == null || chosen.equals(SpecificAvroSerde.class.getName())) {
            RegistrySettings parsed = RegistrySettings.of(settings);
            var registry = new HttpSchemaRegistry(parsed);
            return new AvroSerdes(new Factory() {
                @Override
                public <T extends SpecificRecord> Serde<T> create(Class<T> type) {
                    return new SpecificAvroSerde<>(registry, type, parsed);
                }
            });
        }
        Class<?> serde = serdeClass(chosen.toString());
        Map<String, Object> complete = new HashMap<>(settings);
        complete.putIfAbsent(REMOVE_JAVA_PROPERTIES, true);
        return new AvroSerdes(new Factory() {
            @Override
            public <T extends SpecificRecord> Serde<T> create(Class<T> type) {
                Serde<T> created = instance(serde);
                created.configure(complete, false);
                return created;
            }
        });
    }

    /** Over a registry at hand, without HTTP: what tests of a topology use. Registers on first use. */
    public static AvroSerdes over(SchemaRegistry registry) {
        return new AvroSerdes(new Factory() {
            @Override
            public <T extends SpecificRecord> Serde<T> create(Class<T> type) {
                return new SpecificAvroSerde<>(registry, type);
            }
        });
    }

    /** A serde for values of the type, of at most {@link #MOST_BYTES}; a new one at each call. */
    public <T extends SpecificRecord> Serde<T> of(Class<T> type) {
        Serde<T> serde = factory.create(type);
        return Serdes.serdeFrom(new BoundedSerializer<>(serde.serializer(), MOST_BYTES), serde.deserializer());
    }

    private interface Factory {
        <T extends SpecificRecord> Serde<T> create(Class<T> type);
    }

    private static Class<?> serdeClass(String name) {
        try {
            Class<?> found = Class.forName(name, false, AvroSerdes.class.getClassLoader());
            if (!Serde.class.isAssignableFrom(found)) {
                throw new ConfigException(SERDE, name, "is no Serde");
            }
            return found;
        } catch (ClassNotFoundException e) {
            throw new ConfigException(
                    SERDE, name, "is not on the class path; Confluent's is added by building with -Pconfluent");
        }
    }

    @SuppressWarnings("unchecked") // a serde of specific records takes the type from the schema that it meets
    private static <T extends SpecificRecord> Serde<T> instance(Class<?> serde) {
        try {
            return (Serde<T>) serde.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ConfigException(SERDE, serde.getName(), "cannot be created: " + e);
        }
    }
}
