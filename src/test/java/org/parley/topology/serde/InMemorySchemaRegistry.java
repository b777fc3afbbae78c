package org.parley.topology.serde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** A registry without HTTP and without compatibility rules, for tests of a topology. Each instance is a world of its own. */
public final class InMemorySchemaRegistry implements SchemaRegistry {
    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Schema>> subjects = new HashMap<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        List<Schema> versions = subjects.computeIfAbsent(subject, name -> new ArrayList<>());
        if (!versions.contains(schema)) {
            versions.add(schema);
        }
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public synchronized int idOf(String subject, Schema schema) {
        if (!versions(subject).contains(schema)) {
            throw new RegistryException("Subject " + subject + " does not hold " + schema.getFullName());
        }
        return schemas.indexOf(schema) + 1;
    }

    @Override
    public synchronized Registered latest(String subject) {
        List<Schema> versions = versions(subject);
        Schema last = versions.get(versions.size() - 1);
        return new Registered(schemas.indexOf(last) + 1, last);
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new RegistryException("No schema has the id " + id);
        }
        return schemas.get(id - 1);
    }

    private List<Schema> versions(String subject) {
        List<Schema> versions = subjects.get(subject);
        if (versions == null) {
            throw new RegistryException("There is no subject " + subject);
        }
        return versions;
    }
}
