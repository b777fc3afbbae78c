package org.parley.app.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every setting that Parley knows, with its default. What each means is told in {@code config/parley.properties}. */
public enum Setting {
    BOOTSTRAP_SERVERS("bootstrap.servers", "localhost:9092"),
    STARTUP_TIMEOUT("startup.timeout", "30s"),
    SCHEMA_REGISTRY_URL("schema.registry.url", "http://localhost:8081"),
    BASIC_AUTH_CREDENTIALS_SOURCE("basic.auth.credentials.source", ""),
    BASIC_AUTH_USER_INFO("basic.auth.user.info", ""),
    AUTO_REGISTER_SCHEMAS("auto.register.schemas", "true"),
    USE_LATEST_VERSION("use.latest.version", "false"),
    SCHEMA_REGISTRY_RETRY_TIMEOUT("schema.registry.retry.timeout.ms", "30000"),
    AVRO_SERDE("avro.serde", "org.parley.topology.serde.SpecificAvroSerde"),
    TOPIC_PREFIX("topic.prefix", ""),
    PARTITIONS("partitions", "6"),
    REPLICATION_FACTOR("replication.factor", "1"),
    APPLICATION_ID("application.id", "parley"),
    GROUP_PROTOCOL("group.protocol", "classic"),
    STATE_DIR("state.dir", "data/state"),
    COMMIT_INTERVAL("commit.interval", "100ms"),
    ARTICLE_BODY_MAX_BYTES("article.body.max.bytes", "10485760"),
    STORIES_WINDOW("stories.window", "3d"),
    STORIES_GRACE("stories.grace", "1d"),
    HTTP_HOST("http.host", "127.0.0.1"),
    HTTP_PORT("http.port", "8080");

    private final String key;
    private final String standard;

    Setting(String key, String standard) {
        this.key = key;
        this.standard = standard;
    }

    /** Its name in the file and in {@code --set}. */
    public String key() {
        return key;
    }

    /** Its default as one would write it. */
    public String standard() {
        return standard;
    }

    /** Its name in the environment: {@code http.port} is {@code PARLEY_HTTP_PORT}. */
    public String variable() {
        return Environment.PREFIX + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }
}
