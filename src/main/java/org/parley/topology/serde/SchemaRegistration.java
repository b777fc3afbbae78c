package org.parley.topology.serde;

import org.apache.avro.Schema;

/** Registers the schema of a topic's values as the serializer would, before the first record is written. */
public final class SchemaRegistration {
    private SchemaRegistration() {}

    /**
     * @return the schema's id in the registry; the same one if it was there
     * @throws RegistryException if the registry refuses it or does not answer
     */
    public static int register(SchemaRegistry registry, String topic, Schema schema) {
        return registry.register(WireFormat.subject(topic, false), LanguageNeutral.of(schema));
    }
}
