package org.parley.app.settings;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/** Turns text into typed values and collects what is wrong, so that all of it can be told at once. */
final class SettingsReader {
    /** What follows goes to Kafka's clients as it is. */
    private static final String KAFKA = "kafka.";

    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    private final Map<Setting, Given> values = new EnumMap<>(Setting.class);
    private final Map<String, String> kafka = new TreeMap<>();
    private final List<String> problems;

    /** @param given from the lowest precedence to the highest: a later one wins */
    SettingsReader(List<Given> given, List<String> problems) {
        this.problems = new ArrayList<>(problems);
        for (Setting setting : Setting.values()) {
            values.put(setting, new Given(setting.key(), setting.standard(), "default"));
        }
        given.forEach(this::take);
    }

    private void take(Given given) {
        if (given.key().startsWith(KAFKA)) {
            String key = given.key().substring(KAFKA.length());
            if (isKafkaSetting(key)) {
                kafka.put(key, given.value());
            } else {
                problems.add(given.where() + ": " + given.key() + ": Kafka's clients have no setting '" + key + "'");
            }
        } else {
            Setting.of(given.key())
                    .ifPresentOrElse(
                            setting -> values.put(setting, given),
                            () -> problems.add(given.where() + ": unknown setting '" + given.key() + "'"));
        }
    }

    private static boolean isKafkaSetting(String key) {
        String bare = Arrays.stream(new String[] {
                    StreamsConfig.MAIN_CONSUMER_PREFIX,
                    StreamsConfig.RESTORE_CONSUMER_PREFIX,
                    StreamsConfig.GLOBAL_CONSUMER_PREFIX,
                    StreamsConfig.CONSUMER_PREFIX,
                    StreamsConfig.PRODUCER_PREFIX,
                    StreamsConfig.ADMIN_CLIENT_PREFIX
                })
                .filter(key::startsWith)
                .findFirst()
                .map(prefix -> key.substring(prefix.length()))
                .orElse(key);
        return StreamsConfig.configDef().names().contains(bare)
                || ConsumerConfig.configNames().contains(bare)
                || ProducerConfig.configNames().contains(bare)
                || AdminClientConfig.configNames().contains(bare);
    }

    String text(Setting setting) {
        String value = value(setting);
        return value.isEmpty() ? refuse(setting, "must not be empty") : value;
    }

    /** Text that may be empty. */
    String value(Setting setting) {
        return values.get(setting).value().strip();
    }

    String matching(Setting setting, Pattern pattern, String told) {
        String value = value(setting);
        return pattern.matcher(value).matches() ? value : refuse(setting, told);
    }

    String oneOf(Setting setting, String... allowed) {
        String value = value(setting);
        return List.of(allowed).contains(value) ? value : refuse(setting, "must be " + String.join(" or ", allowed));
    }

    int whole(Setting setting, int min, int max) {
        @Nullable Integer number = parse(setting, Integer::valueOf);
        if (number == null || number < min || number > max) {
            return Integer.parseInt(refuse(setting, "must be a whole number from " + min + " to " + max));
        }
        return number;
    }

    Duration duration(Setting setting, Duration min, Duration max) {
        @Nullable Duration duration = parse(setting, SettingsReader::duration);
        if (duration == null || duration.compareTo(min) < 0 || duration.compareTo(max) > 0) {
            return duration(refuse(
                    setting,
                    "must be a time from " + shown(min) + " to " + shown(max) + ", such as 500ms, 30s, 5m, 12h or 3d"));
        }
        return duration;
    }

    /** Lets another part check what only it can; its complaint is a problem like the others. */
    void accept(Runnable check) {
        try {
            check.run();
        } catch (ConfigException e) {
            problems.add(e.getMessage());
        }
    }

    Map<String, String> kafka() {
        return Map.copyOf(kafka);
    }

    /** @throws InvalidSettingsException if anything was wrong */
    void check() {
        if (!problems.isEmpty()) {
            throw new InvalidSettingsException(problems);
        }
    }

    /** Notes the problem and answers the default, so that reading can go on to the next problem. */
    private String refuse(Setting setting, String reason) {
        Given given = values.get(setting);
        problems.add(given.where() + ": " + given.key() + " = '" + given.value() + "' " + reason);
        return setting.standard();
    }

    private <T> @Nullable T parse(Setting setting, Function<String, T> parser) {
        try {
            return parser.apply(value(setting));
        } catch (NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }

    private static Duration duration(String text) {
        Matcher match = DURATION.matcher(text);
        if (!match.matches()) {
            return Duration.parse(text);
        }
        long amount = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static String shown(Duration duration) {
        if (duration.toDaysPart() > 0) {
            return duration.toDays() + "d";
        }
        return duration.toSeconds() > 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
