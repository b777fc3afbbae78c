package org.parley.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.topology.serde.RegistrySettings;

/**
 * Everything that can be set, checked. {@code config/parley.properties} says what each setting means.
 *
 * <p>Precedence, from weak to strong: the default, {@code config/parley.properties}, the environment
 * ({@code PARLEY_HTTP_PORT} for {@code http.port}), {@code --set http.port=...} (the last one if given twice).
 *
 * @param connection how to reach the broker and the registry
 * @param topics how topics are created
 * @param processing how the topology runs
 * @param http where it listens
 */
public record Settings(Connection connection, TopicSettings topics, Processing processing, HttpAddress http) {

    /**
     * How to reach the broker and the registry.
     *
     * @param serde which serde, and its settings under Confluent's names, as {@code AvroSerdes} takes them
     * @param kafka further settings for Kafka's clients, such as {@code security.protocol}
     * @param startupTimeout how long to wait for the broker at start
     */
    public record Connection(
            String bootstrapServers, Map<String, String> serde, Map<String, String> kafka, Duration startupTimeout) {}

    /** How topics are created: {@code prefix} stands before every name. */
    public record TopicSettings(String prefix, int partitions, int replicationFactor) {}

    /**
     * How the topology runs.
     *
     * @param bodyMaxBytes longest article body, in bytes of UTF-8
     * @param storiesWindow how far apart two articles of one story may be published; whole days count
     * @param storiesGrace how much longer the state of stories is kept, for articles that come late; whole days count
     */
    public record Processing(
            String applicationId,
            String groupProtocol,
            Path stateDir,
            Duration commitInterval,
            int bodyMaxBytes,
            Duration storiesWindow,
            Duration storiesGrace) {}

    /** Where HTTP listens; port 0 is any free one. */
    public record HttpAddress(String host, int port) {}

    private static final Pattern TOPIC_CHARACTERS = Pattern.compile("[A-Za-z0-9._-]{0,100}");
    private static final Pattern GROUP_CHARACTERS = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    /**
     * Reads them from where they can stand.
     *
     * @param variables the environment
     * @param overrides of the command line, each {@code key=value}
     * @throws InvalidSettingsException telling all that is wrong with any of them
     */
    public static Settings read(Home home, Map<String, String> variables, List<String> overrides) {
        List<String> problems = new ArrayList<>();
        List<Given> given = Stream.of(
                        PropertiesFile.read(home.properties(), problems).stream(),
                        Environment.read(variables).stream(),
                        overrides.stream().map(Settings::override))
                .flatMap(source -> source)
                .toList();
        SettingsReader reader = new SettingsReader(given, problems);
        Settings settings = new Settings(connection(reader), topics(reader), processing(reader, home), http(reader));
        reader.check();
        return settings;
    }

    /**
     * The same with other addresses: how `demo` and `process` point at the broker they started. They have the whole
     * collection at hand, so no article of it comes late.
     */
    public Settings with(Connection other, Path stateDir) {
        Processing moved = new Processing(
                processing.applicationId,
                processing.groupProtocol,
                stateDir,
                processing.commitInterval,
                processing.bodyMaxBytes,
                processing.storiesWindow,
                Duration.ofDays(36_500));
        return new Settings(other, topics, moved, http);
    }

    /** The same with another number of partitions for new topics. */
    public Settings withPartitions(int partitions) {
        return new Settings(
                connection, new TopicSettings(topics.prefix, partitions, topics.replicationFactor), processing, http);
    }

    private static Given override(String written) {
        int equals = written.indexOf('=');
        String key = equals < 0 ? written : written.substring(0, equals);
        return new Given(key.strip(), equals < 0 ? "" : written.substring(equals + 1), "--set " + written);
    }

    private static Connection connection(SettingsReader reader) {
        return new Connection(
                reader.text(Setting.BOOTSTRAP_SERVERS),
                serde(reader),
                reader.kafka(),
                reader.duration(Setting.STARTUP_TIMEOUT, Duration.ofSeconds(1), Duration.ofHours(1)));
    }

    private static Map<String, String> serde(SettingsReader reader) {
        Map<String, String> serde = new HashMap<>();
        serde.put(Setting.AVRO_SERDE.key(), reader.text(Setting.AVRO_SERDE));
        serde.put(Setting.SCHEMA_REGISTRY_URL.key(), reader.text(Setting.SCHEMA_REGISTRY_URL));
        serde.put(
                Setting.SCHEMA_REGISTRY_RETRY_TIMEOUT.key(),
                String.valueOf(reader.whole(Setting.SCHEMA_REGISTRY_RETRY_TIMEOUT, 0, 240_000)));
        for (Setting setting : List.of(Setting.AUTO_REGISTER_SCHEMAS, Setting.USE_LATEST_VERSION)) {
            serde.put(setting.key(), reader.oneOf(setting, "true", "false"));
        }
        for (Setting setting : List.of(Setting.BASIC_AUTH_CREDENTIALS_SOURCE, Setting.BASIC_AUTH_USER_INFO)) {
            if (!reader.value(setting).isEmpty()) {
                serde.put(setting.key(), reader.value(setting));
            }
        }
        reader.accept(() -> RegistrySettings.of(serde));
        return Map.copyOf(serde);
    }

    private static TopicSettings topics(SettingsReader reader) {
        return new TopicSettings(
                reader.matching(Setting.TOPIC_PREFIX, TOPIC_CHARACTERS, "may only have letters, digits, dots, _ and -"),
                reader.whole(Setting.PARTITIONS, 1, 1000),
                reader.whole(Setting.REPLICATION_FACTOR, 1, 10));
    }

    private static Processing processing(SettingsReader reader, Home home) {
        return new Processing(
                reader.matching(
                        Setting.APPLICATION_ID, GROUP_CHARACTERS, "must be letters, digits, dots, _ and - only"),
                reader.oneOf(Setting.GROUP_PROTOCOL, "classic", "streams"),
                home.folder().resolve(reader.text(Setting.STATE_DIR)),
                reader.duration(Setting.COMMIT_INTERVAL, Duration.ofMillis(10), Duration.ofMinutes(1)),
                reader.whole(Setting.ARTICLE_BODY_MAX_BYTES, 1, 100 * 1024 * 1024),
                reader.duration(Setting.STORIES_WINDOW, Duration.ofDays(1), Duration.ofDays(90)),
                reader.duration(Setting.STORIES_GRACE, Duration.ZERO, Duration.ofDays(36_500)));
    }

    private static HttpAddress http(SettingsReader reader) {
        return new HttpAddress(reader.text(Setting.HTTP_HOST), reader.whole(Setting.HTTP_PORT, 0, 65535));
    }
}
