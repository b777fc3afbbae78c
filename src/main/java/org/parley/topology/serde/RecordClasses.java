package org.parley.topology.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** Which generated class a record is read into, given the schema that it was written in. Thread-safe. */
@FunctionalInterface
interface RecordClasses<T extends SpecificRecord> {

    /**
     * The class to read into.
     *
     * @throws RegistryException when there is no such class
     */
    Class<T> of(Schema writers);

    /** Records of one type only: anything else in the topic is an error, found before it reaches a stage. */
    static <T extends SpecificRecord> RecordClasses<T> only(Class<T> type) {
        return writers -> {
            if (!writers.getFullName().equals(type.getName())) {
                throw new RegistryException(
                        "it is a %s, expected was a %s".formatted(writers.getFullName(), type.getName()));
            }
            return type;
        };
    }

    /** The class that has the schema's full name, as Confluent's serde chooses it. */
    static <T extends SpecificRecord> RecordClasses<T> byName() {
        return writers -> {
            Class<?> found = GeneratedRecords.load(writers.getFullName(), RecordClasses.class.getClassLoader());
            if (!SpecificRecord.class.isAssignableFrom(found)) {
                throw new RegistryException("its schema is named " + writers.getFullName() + ", which is no record");
            }
            @SuppressWarnings("unchecked") // the caller's T is a promise
            Class<T> type = (Class<T>) found;
            return type;
        };
    }
}
