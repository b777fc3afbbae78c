package org.parley.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;

/** {@code ReleaseSchemas VERSION}: keeps the contracts of a release, each whole in one file, for SchemaCompatibilityTest. */
final class ReleaseSchemas {
    private ReleaseSchemas() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("schemas/released").resolve(args[0]));
        for (Schema contract : SchemaCompatibilityTest.contracts().toList()) {
            Files.writeString(folder.resolve(contract.getName() + ".avsc"), contract.toString(true) + "\n");
        }
    }
}
