package org.parley.topology.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.AvroGenerated;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro's model of generated records, trusting exactly the classes that Avro generated. Avro itself (since 1.12.1) trusts none until a
 * system property of the whole process lists their packages, which is easily forgotten and says nothing about what a class is.
 * Thread-safe.
 */
final class GeneratedRecords extends SpecificData {

    /** @param root whose logical types and class loader are used */
    GeneratedRecords(Class<? extends SpecificRecord> root) {
        super(root.getClassLoader());
        SpecificData.getForClass(root).getConversions().forEach(this::addLogicalTypeConversion);
    }

    @Override
    @SuppressWarnings("rawtypes") // as inherited
    public Class getClass(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM, FIXED -> load(schema.getFullName(), getClassLoader());
            default -> super.getClass(schema);
        };
    }

    /**
     * The generated class of that name. The name may come from outside: no code of a class runs before it is known to be one
     * that Avro generated.
     *
     * @throws RegistryException when there is none
     */
    static Class<?> load(String name, ClassLoader loader) {
        try {
            Class<?> found = Class.forName(name, false, loader);
            if (!found.isAnnotationPresent(AvroGenerated.class)) {
                throw new RegistryException("its schema is named " + name + ", which is no class that Avro generated");
            }
            return found;
        } catch (ClassNotFoundException e) {
            throw new RegistryException("its schema is named " + name + ", and there is no class of that name", e);
        }
    }
}
