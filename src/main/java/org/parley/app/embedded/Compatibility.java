package org.parley.app.embedded;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.Incompatibility;

/**
 * Which of a subject's earlier versions a new one has to get on with, and in which direction.
 *
 * @see <a href="https://docs.confluent.io/platform/current/schema-registry/fundamentals/schema-evolution.html">the levels as
 *     Confluent defines them</a>
 */
enum Compatibility {
    NONE(false, false, false),
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean readsEarlier;
    private final boolean readByEarlier;
    private final boolean all;

    Compatibility(boolean readsEarlier, boolean readByEarlier, boolean all) {
        this.readsEarlier = readsEarlier;
        this.readByEarlier = readByEarlier;
        this.all = all;
    }

    /**
     * What stands in the way of the candidate, one line each; empty when nothing does.
     *
     * @param versions the subject's versions, oldest first
     */
    List<String> objections(Schema candidate, List<Schema> versions) {
        return versions.subList(all || versions.isEmpty() ? 0 : versions.size() - 1, versions.size()).stream()
                .flatMap(version -> between(candidate, version).stream())
                .distinct()
                .toList();
    }

    private List<String> between(Schema candidate, Schema version) {
        var found = new ArrayList<String>();
        if (readsEarlier) {
            found.addAll(unreadable(candidate, version, "the new schema cannot read an earlier one"));
        }
        if (readByEarlier) {
            found.addAll(unreadable(version, candidate, "an earlier schema cannot read the new one"));
        }
        return found;
    }

    private static List<String> unreadable(Schema reader, Schema writer, String what) {
        List<Incompatibility> found = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities();
        return found.stream()
                .map(each -> "%s: %s at %s: %s".formatted(what, each.getType(), each.getLocation(), each.getMessage()))
                .toList();
    }
}
