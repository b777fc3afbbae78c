package org.parley.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    private Home home = new Home(Path.of(""));

    @BeforeEach
    void aHomeWithoutAnySettings() {
        home = new Home(folder);
    }

    @Test
    void everyDefaultIsPinned() {
        Settings settings = Settings.read(home, Map.of(), List.of());

        assertThat(settings.connection())
                .isEqualTo(new Settings.Connection(
                        "localhost:9092",
                        Map.of(
                                "avro.serde", "org.parley.topology.serde.SpecificAvroSerde",
                                "schema.registry.retry.timeout.ms", "30000",
                                "schema.registry.url", "http://localhost:8081",
                                "auto.register.schemas", "true",
                                "use.latest.version", "false"),
                        Map.of(),
                        Duration.ofSeconds(30)));
        assertThat(settings.topics()).isEqualTo(new Settings.TopicSettings("", 6, 1));
        assertThat(settings.processing())
                .isEqualTo(new Settings.Processing(
                        "parley",
                        "classic",
                        folder.resolve("data/state"),
                        Duration.ofMillis(100),
                        10 * 1024 * 1024,
                        Duration.ofDays(3),
                        Duration.ofDays(1)));
        assertThat(settings.http()).isEqualTo(new Settings.HttpAddress("127.0.0.1", 8080));
    }

    @Test
    void theFileInTheRepositoryNamesEverySettingWithItsDefault() {
        List<String> problems = new ArrayList<>();

        List<Given> given = PropertiesFile.read(Path.of("config/parley.properties"), problems);

        assertThat(problems).isEmpty();
        assertThat(given)
                .extracting(setting -> setting.key() + "=" + setting.value())
                .containsExactlyInAnyOrderElementsOf(List.of(Setting.values()).stream()
                        .map(setting -> setting.key() + "=" + setting.standard())
                        .toList());
    }

    @Test
    void theFileIsStrongerThanTheDefault() throws IOException {
        properties("http.port = 1");

        assertThat(Settings.read(home, Map.of(), List.of()).http().port()).isEqualTo(1);
    }

    @Test
    void theEnvironmentIsStrongerThanTheFile() throws IOException {
        properties("http.port = 1");

        Settings settings = Settings.read(home, Map.of("PARLEY_HTTP_PORT", "2"), List.of());

        assertThat(settings.http().port()).isEqualTo(2);
    }

    @Test
    void theCommandLineIsStrongerThanTheEnvironmentAndItsLastWordCounts() throws IOException {
        properties("http.port = 1");

        Settings settings = Settings.read(home, Map.of("PARLEY_HTTP_PORT", "2"), List.of("http.port=3", "http.port=4"));

        assertThat(settings.http().port()).isEqualTo(4);
    }

    @Test
    void allProblemsAreToldAtOnceEachWithItsPlace() throws IOException {
        properties(
                "# a comment",
                "http.prt = 8080",
                "stories.window = 3 weeks",
                "partitions = 0",
                "http.port = 1",
                "http.port = 2");

        assertThatThrownBy(() -> Settings.read(
                        home, Map.of("PARLEY_TOPIC_PREFIX", "a b"), List.of("group.protocol=new", "colour=red")))
                .isInstanceOfSatisfying(InvalidSettingsException.class, e -> assertThat(e.problems())
                        .containsExactlyInAnyOrder(
                                home.properties() + ":2: unknown setting 'http.prt'",
                                home.properties() + ":3: stories.window = '3 weeks' must be a time from 1d to 90d,"
                                        + " such as 500ms, 30s, 5m, 12h or 3d",
                                home.properties() + ":4: partitions = '0' must be a whole number from 1 to 1000",
                                home.properties() + ":6: http.port is already set in line 5",
                                "environment PARLEY_TOPIC_PREFIX: topic.prefix = 'a b' may only have letters, digits,"
                                        + " dots, _ and -",
                                "--set group.protocol=new: group.protocol = 'new' must be classic or streams",
                                "--set colour=red: unknown setting 'colour'"));
    }

    @Test
    void aSettingWithoutAValueIsRefused() {
        assertThatThrownBy(() -> Settings.read(home, Map.of(), List.of("bootstrap.servers")))
                .hasMessageContaining("bootstrap.servers = '' must not be empty");
    }

    @Test
    void aValueOverTwoLinesIsRefused() throws IOException {
        properties("bootstrap.servers = one:9092,\\", "  two:9092");

        assertThatThrownBy(() -> Settings.read(home, Map.of(), List.of()))
                .hasMessageContaining(":1: a setting must stand on one line");
    }

    @Test
    void aFileThatIsNoTextIsRefused() throws IOException {
        Files.createDirectories(home.properties().getParent());
        Files.write(home.properties(), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> Settings.read(home, Map.of(), List.of())).hasMessageContaining("is not UTF-8 text");
    }

    @Test
    void kafkaSettingsGoToKafkaAsTheyAre() throws IOException {
        properties("kafka.security.protocol = SASL_SSL", "kafka.main.consumer.max.poll.records = 50");

        assertThat(Settings.read(home, Map.of("PARLEY_KAFKA_NUM_STREAM_THREADS", "2"), List.of())
                        .connection()
                        .kafka())
                .containsOnly(
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("main.consumer.max.poll.records", "50"),
                        Map.entry("num.stream.threads", "2"));
    }

    @Test
    void aKafkaSettingThatKafkaDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> Settings.read(home, Map.of(), List.of("kafka.secrity.protocol=SSL")))
                .hasMessageContaining("Kafka's clients have no setting 'secrity.protocol'");
    }

    @Test
    void credentialsForTheRegistryArePassedOnOnlyWhenGiven() {
        Settings settings = Settings.read(
                home,
                Map.of("PARLEY_BASIC_AUTH_USER_INFO", "name:secret"),
                List.of("basic.auth.credentials.source=USER_INFO"));

        assertThat(settings.connection().serde())
                .containsEntry("basic.auth.credentials.source", "USER_INFO")
                .containsEntry("basic.auth.user.info", "name:secret");
    }

    @Test
    void aRegistryAddressThatIsNoneIsRefusedAtStart() {
        assertThatThrownBy(() -> Settings.read(home, Map.of(), List.of("schema.registry.url=registry")))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageContaining("schema.registry.url");
    }

    @Test
    void theLaunchersOwnVariableIsNoSetting() {
        Settings settings = Settings.read(home, Map.of("PARLEY_JAVA_OPTS", "-Xmx1g", "HOME", "/"), List.of());

        assertThat(settings).isEqualTo(Settings.read(home, Map.of(), List.of()));
    }

    @Test
    void theVariableOfASettingIsItsNameInCapitals() {
        assertThat(Setting.ARTICLE_BODY_MAX_BYTES.variable()).isEqualTo("PARLEY_ARTICLE_BODY_MAX_BYTES");
    }

    private void properties(String... lines) throws IOException {
        Files.createDirectories(home.properties().getParent());
        Files.write(home.properties(), List.of(lines));
    }
}
