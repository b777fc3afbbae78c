package org.parley.topology.serde;

import org.apache.avro.Schema;

/**
 * Where schemas are kept: under a subject, in versions, each schema with an id that is unique in the whole registry.
 * Implementations are thread-safe and do not cache.
 *
 * <p>Every method throws {@link RegistryException} when the registry answers with a refusal, and its subclass {@link
 * RegistryUnavailableException} when it did not answer at all.
 */
public interface SchemaRegistry {

    /** Adds the schema as the subject's newest version, unless it is there already. Gives its id. */
    int register(String subject, Schema schema);

    /** The id of a schema that is registered under the subject. */
    int idOf(String subject, Schema schema);

    /** The subject's newest version. */
    Registered latest(String subject);

    Schema byId(int id);

    /** A schema and the id that it has in this registry. */
    record Registered(int id, Schema schema) {}
}
