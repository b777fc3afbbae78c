package org.parley.topology.serde;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigDef.Importance;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.types.Password;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the registry and what may be written to it. The keys are Confluent's own, so that one configuration serves both
 * serdes; other keys of the map are ignored.
 *
 * @param endpoints at least one, in the order in which they are tried
 * @param autoRegister whether a schema that the registry does not know may be registered when the first record is written
 * @param useLatest when nothing is registered: whether records are written in the subject's newest schema, not in their own
 * @param retryTimeout how long one question may be repeated while no endpoint answers
 */
public record RegistrySettings(
        List<Endpoint> endpoints, boolean autoRegister, boolean useLatest, Duration retryTimeout) {

    public static final String URL = "schema.registry.url";
    public static final String CREDENTIALS_SOURCE = "basic.auth.credentials.source";
    public static final String USER_INFO = "basic.auth.user.info";
    public static final String AUTO_REGISTER = "auto.register.schemas";
    public static final String USE_LATEST = "use.latest.version";
    /** Parley's own: milliseconds; well below {@code max.poll.interval.ms}, since a stream thread waits meanwhile. */
    public static final String RETRY_TIMEOUT = "schema.registry.retry.timeout.ms";

    private static final ConfigDef DEFINITION = new ConfigDef()
            .define(
                    URL,
                    ConfigDef.Type.LIST,
                    Importance.HIGH,
                    "Registry addresses, separated by commas; the first that answers is used.")
            .define(
                    CREDENTIALS_SOURCE,
                    ConfigDef.Type.STRING,
                    "URL",
                    ConfigDef.ValidString.in("URL", "USER_INFO"),
                    Importance.MEDIUM,
                    "Where name and password stand: in the URL, or in basic.auth.user.info.")
            .define(USER_INFO, ConfigDef.Type.PASSWORD, null, Importance.MEDIUM, "name:password")
            .define(
                    AUTO_REGISTER,
                    ConfigDef.Type.BOOLEAN,
                    true,
                    Importance.MEDIUM,
                    "Register unknown schemas on first use.")
            .define(
                    USE_LATEST,
                    ConfigDef.Type.BOOLEAN,
                    false,
                    Importance.LOW,
                    "Write in the newest schema of the subject.")
            .define(
                    RETRY_TIMEOUT,
                    ConfigDef.Type.LONG,
                    30_000L,
                    ConfigDef.Range.atLeast(0),
                    Importance.LOW,
                    "Milliseconds for which a question is repeated while the registry does not answer.");

    public RegistrySettings {
        if (endpoints.isEmpty()) {
            throw new ConfigException(URL, endpoints, "names no registry");
        }
        endpoints = List.copyOf(endpoints);
    }

    /**
     * Reads the keys above and leaves all others alone.
     *
     * @param settings an empty value is an absent one
     * @throws ConfigException that names the key, for a missing or impossible value
     */
    public static RegistrySettings of(Map<String, ?> settings) {
        Map<String, Object> given = new HashMap<>(settings);
        given.values().removeIf(value -> value instanceof String text && text.isBlank());
        AbstractConfig config = new AbstractConfig(DEFINITION, given, false);
        boolean fromUrl = config.getString(CREDENTIALS_SOURCE).equals("URL");
        @Nullable Password userInfo = config.getPassword(USER_INFO);
        if (!fromUrl && userInfo == null) {
            throw new ConfigException(USER_INFO, null, "is needed when " + CREDENTIALS_SOURCE + " is USER_INFO");
        }
        @Nullable String shared = fromUrl || userInfo == null ? null : userInfo.value();
        return new RegistrySettings(
                config.getList(URL).stream()
                        .map(url -> Endpoint.of(url, shared))
                        .toList(),
                config.getBoolean(AUTO_REGISTER),
                config.getBoolean(USE_LATEST),
                Duration.ofMillis(config.getLong(RETRY_TIMEOUT)));
    }

    /**
     * One address of the registry.
     *
     * @param base without a trailing slash and without credentials, so that it can be shown
     * @param authorization the value of the HTTP header, or null when the registry asks for none
     */
    public record Endpoint(URI base, @Nullable String authorization) {

        private static Endpoint of(String url, @Nullable String sharedUserInfo) {
            try {
                URI given = new URI(url.trim().replaceAll("/+$", ""));
                if (given.getHost() == null || !List.of("http", "https").contains(given.getScheme())) {
                    throw new ConfigException(URL + ": an address must look like http://host:8081");
                }
                URI base =
                        new URI(given.getScheme(), null, given.getHost(), given.getPort(), given.getPath(), null, null);
                @Nullable String inUrl = given.getRawUserInfo();
                @Nullable
                String userInfo = sharedUserInfo != null || inUrl == null
                        ? sharedUserInfo
                        : URLDecoder.decode(inUrl.replace("+", "%2B"), StandardCharsets.UTF_8);
                return new Endpoint(base, userInfo == null ? null : basic(userInfo));
            } catch (URISyntaxException e) {
                // the cause repeats the address, which may hold a password
                throw new ConfigException(URL + ": an address is not a URL: " + e.getReason());
            }
        }

        private static String basic(String userInfo) {
            return "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
        }

        /** Without the credentials. */
        @Override
        public String toString() {
            return base.toString();
        }
    }
}
