package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Today's readers must read what any release wrote (BACKWARD_TRANSITIVE), and every field must say what it means. */
class SchemaCompatibilityTest {
    private static final Path RELEASED = Path.of("schemas/released");

    /** The values of the public topics. */
    static Stream<Schema> contracts() {
        return Stream.of(
                RawArticle.getClassSchema(),
                CleanArticle.getClassSchema(),
                Story.getClassSchema(),
                Event.getClassSchema(),
                TalkRound.getClassSchema());
    }

    static Stream<Path> releasedSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void whatAReleaseWroteCanBeReadToday(Path file) throws IOException {
        Schema released = new Schema.Parser().parse(Files.readString(file));
        Schema today = contracts()
                .filter(contract -> contract.getFullName().equals(released.getFullName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract of " + released.getFullName() + " is gone"));

        SchemaCompatibility.SchemaPairCompatibility result =
                SchemaCompatibility.checkReaderWriterCompatibility(today, released);

        assertThat(result.getType()).as(result.getDescription()).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyContractIsKeptAsItWasReleased(Schema contract) throws IOException {
        assertThat(releasedSchemas().map(file -> file.getFileName().toString())).contains(contract.getName() + ".avsc");
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everyRecordAndFieldSaysWhatItMeans(Path file) {
        String text = read(file);
        com.fasterxml.jackson.databind.JsonNode schema = parse(text);
        assertThat(schema.path("doc").asText()).as(file + " itself").isNotBlank();
        schema.path("fields").forEach(field -> assertThat(field.path("doc").asText())
                .as("%s, field %s", file, field.path("name").asText())
                .isNotBlank());
    }

    static List<Path> schemaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("schemas"))) {
            return files.filter(file -> file.toString().endsWith(".avsc"))
                    .filter(file -> !file.startsWith(RELEASED))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode parse(String json) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
