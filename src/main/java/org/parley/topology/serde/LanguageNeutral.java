package org.parley.topology.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/** The contract as a reader in any language sees it: without the note to Java's code generator which string class to use. */
final class LanguageNeutral {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LanguageNeutral() {}

    /** The same schema without {@code avro.java.string}; what is written in one can be read in the other, byte for byte. */
    static Schema of(Schema schema) {
        try {
            JsonNode tree = JSON.readTree(schema.toString());
            strip(tree);
            return new Schema.Parser().parse(tree.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(GenericData.STRING_PROP);
        }
        node.forEach(LanguageNeutral::strip);
    }
}
