package org.parley.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityTest {
    private static final Schema ONE_FIELD = schema().requiredString("id").endRecord();
    private static final Schema WITH_OPTIONAL =
            schema().requiredString("id").optionalString("note").endRecord();
    private static final Schema WITH_REQUIRED =
            schema().requiredString("id").requiredString("note").endRecord();

    private static SchemaBuilder.FieldAssembler<Schema> schema() {
        return SchemaBuilder.record("Thing").fields();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,                true",
        "BACKWARD,            false",
        "BACKWARD_TRANSITIVE, false",
        "FORWARD,             true",
        "FORWARD_TRANSITIVE,  true",
        "FULL,                false",
        "FULL_TRANSITIVE,     false",
    })
    void aNewFieldWithoutADefaultCanBeSkippedByOldReadersButNotReadFromOldRecords(
            Compatibility level, boolean allowed) {
        assertThat(level.objections(WITH_REQUIRED, List.of(ONE_FIELD)).isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,                true",
        "BACKWARD,            true",
        "BACKWARD_TRANSITIVE, true",
        "FORWARD,             false",
        "FORWARD_TRANSITIVE,  false",
        "FULL,                false",
        "FULL_TRANSITIVE,     false",
    })
    void aFieldWithoutADefaultThatGoesIsMissedByOldReadersAlone(Compatibility level, boolean allowed) {
        assertThat(level.objections(ONE_FIELD, List.of(WITH_REQUIRED)).isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "BACKWARD,            true",
        "BACKWARD_TRANSITIVE, false",
        "FULL,                true",
        "FULL_TRANSITIVE,     false",
    })
    void onlyATransitiveLevelLooksBeyondTheLatestVersion(Compatibility level, boolean allowed) {
        // reads the optional note of the second version, but the first has none to read
        Schema candidate = schema().requiredString("id")
                .name("note")
                .type()
                .unionOf()
                .stringType()
                .and()
                .nullType()
                .endUnion()
                .noDefault()
                .endRecord();

        assertThat(level.objections(candidate, List.of(ONE_FIELD, WITH_OPTIONAL))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"NONE", "BACKWARD_TRANSITIVE", "FULL_TRANSITIVE"})
    void theFirstVersionOfASubjectIsAlwaysAllowed(Compatibility level) {
        assertThat(level.objections(WITH_REQUIRED, List.of())).isEmpty();
    }
}
