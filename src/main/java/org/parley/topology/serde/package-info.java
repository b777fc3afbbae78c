/**
 * Avro records to bytes and back, in Confluent's wire format, with the schemas kept in a registry.
 *
 * <p>Takes a generated record, gives {@code 0 | id of the writer's schema, 4 bytes | Avro binary}; and the other way. Nothing here
 * knows which topics Parley has. {@link org.parley.topology.serde.AvroSerdes} is where to start.
 */
@NullMarked
package org.parley.topology.serde;

import org.jspecify.annotations.NullMarked;
