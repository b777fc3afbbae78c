package org.parley.app.embedded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * What a registry knows: subjects, their versions from 1 on, and ids that are the same for the same schema under any subject.
 * Two schemas are the same when their texts are, documentation included. Thread-safe; kept in memory only.
 */
final class SubjectStore {
    /** Parley's contract: a reader with the newest schema reads everything ever written. */
    private static final Compatibility DEFAULT_LEVEL = Compatibility.BACKWARD_TRANSITIVE;

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, List<Integer>> subjects = new TreeMap<>();
    private final Map<String, Compatibility> levels = new HashMap<>();
    private Compatibility globalLevel = DEFAULT_LEVEL;

    /** One version of a subject. */
    record Version(String subject, int version, int id, Schema schema) {}

    /** Gives the id; a schema that the subject holds already gets no new version. */
    synchronized int register(String subject, Schema schema) {
        List<Integer> versions = subjects.getOrDefault(subject, List.of());
        Integer known = ids.get(schema.toString());
        if (known != null && versions.contains(known)) {
            return known;
        }
        List<String> objections = objections(subject, schema, schemas(versions));
        if (!objections.isEmpty()) {
            throw new RefusedRequestException(
                    RefusedRequestException.INCOMPATIBLE,
                    "Schema being registered is incompatible with an earlier schema for subject \"%s\" (%s): %s"
                            .formatted(subject, level(subject), String.join("; ", objections)));
        }
        int id = ids.computeIfAbsent(schema.toString(), text -> {
            schemas.add(schema);
            return schemas.size();
        });
        subjects.computeIfAbsent(subject, name -> new ArrayList<>()).add(id);
        return id;
    }

    synchronized Version find(String subject, Schema schema) {
        List<Integer> versions = versions(subject);
        Integer id = ids.get(schema.toString());
        int index = id == null ? -1 : versions.indexOf(id);
        if (index < 0) {
            throw new RefusedRequestException(RefusedRequestException.SCHEMA_NOT_FOUND, "Schema not found");
        }
        return version(subject, Integer.toString(index + 1));
    }

    synchronized List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    synchronized List<Integer> versions(String subject) {
        List<Integer> found = subjects.get(subject);
        if (found == null) {
            throw new RefusedRequestException(
                    RefusedRequestException.SUBJECT_NOT_FOUND, "Subject '" + subject + "' not found.");
        }
        return List.copyOf(found);
    }

    /** @param number from 1 on, or {@code latest} */
    synchronized Version version(String subject, String number) {
        List<Integer> all = versions(subject);
        int version = number.equals("latest") ? all.size() : parsed(number);
        if (version > all.size()) {
            throw new RefusedRequestException(
                    RefusedRequestException.VERSION_NOT_FOUND, "Version " + number + " not found.");
        }
        int id = all.get(version - 1);
        return new Version(subject, version, id, schemas.get(id - 1));
    }

    private static int parsed(String number) {
        try {
            int version = Integer.parseInt(number);
            if (version >= 1) {
                return version;
            }
        } catch (NumberFormatException e) {
            // refused below, like zero
        }
        throw new RefusedRequestException(
                RefusedRequestException.INVALID_VERSION,
                "The specified version '" + number + "' is not a valid version id: from 1 on, or \"latest\"");
    }

    synchronized Schema byId(String id) {
        int index = id.matches("[0-9]{1,9}") ? Integer.parseInt(id) - 1 : -1;
        if (index < 0 || index >= schemas.size()) {
            throw new RefusedRequestException(RefusedRequestException.SCHEMA_NOT_FOUND, "Schema " + id + " not found");
        }
        return schemas.get(index);
    }

    /** What would keep the schema from being registered, by the subject's level and the versions given. */
    synchronized List<String> objections(String subject, Schema schema, List<Schema> versions) {
        return level(subject).objections(schema, versions);
    }

    synchronized List<Schema> schemas(List<Integer> ids) {
        return ids.stream().map(id -> schemas.get(id - 1)).toList();
    }

    synchronized Compatibility globalLevel() {
        return globalLevel;
    }

    synchronized void setGlobalLevel(Compatibility level) {
        globalLevel = level;
    }

    /** The subject's own level; refused when it has none. */
    synchronized Compatibility ownLevel(String subject) {
        Compatibility level = levels.get(subject);
        if (level == null) {
            throw new RefusedRequestException(
                    RefusedRequestException.SUBJECT_WITHOUT_CONFIG,
                    "Subject '" + subject + "' does not have subject-level compatibility configured");
        }
        return level;
    }

    synchronized Compatibility level(String subject) {
        return levels.getOrDefault(subject, globalLevel);
    }

    synchronized void setLevel(String subject, Compatibility level) {
        levels.put(subject, level);
    }

    static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (SchemaParseException e) {
            throw new RefusedRequestException(
                    RefusedRequestException.INVALID_SCHEMA, "Invalid schema: " + e.getMessage());
        }
    }
}
