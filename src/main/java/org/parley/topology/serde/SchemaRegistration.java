package org.parley.topology.serde;

import org.apache.avro.Schema;

/** Registers the schema of a topic's values as the serializer would, before the first record is written. */
public final class SchemaRegistration {
    /** A reader with the newest schema reads everything that was ever written; registries differ in what they hold by default. */
    private static final String LEVEL = "BACKWARD_TRANSITIVE";

    private SchemaRegistration() {}

    /**
     * Also holds the subject to {@value #LEVEL} from now on.
     *
     * @return the schema's id in the registry; the same one if it was there
     * @throws RegistryException if the registry refuses it or does not answer
     */
    public static int register(HttpSchemaRegistry registry, String topic, Schema schema) {
        String subject = WireFormat.subject(topic, false);
        registry.setCompatibility(subject, LEVEL);
        return registry.register(subject, LanguageNeutral.of(schema));
    }
}
