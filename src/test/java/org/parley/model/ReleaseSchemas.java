package org.parley.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;

/** {@code ReleaseSchemas VERSION}: keeps the contracts of a release, each whole in one file, for SchemaCompatibilityTest. */
final class ReleaseSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReleaseSchemas() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("schemas/released").resolve(args[0]));
        for (Schema contract : SchemaCompatibilityTest.contracts().toList()) {
            JsonNode schema = MAPPER.readTree(contract.toString());
            withoutJava(schema);
            Files.writeString(
                    folder.resolve(contract.getName() + ".avsc"),
                    MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
        }
    }

    /** Which class of Java holds a string is no part of a contract. */
    private static void withoutJava(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("avro.java.string");
        }
        node.forEach(ReleaseSchemas::withoutJava);
    }
}
