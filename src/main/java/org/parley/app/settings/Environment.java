package org.parley.app.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads settings from environment variables: {@code PARLEY_HTTP_PORT} sets {@code http.port}. */
final class Environment {
    static final String PREFIX = "PARLEY_";

    /** Variables of the launcher, which are no settings. */
    private static final Set<String> LAUNCHER = Set.of("PARLEY_JAVA_OPTS");

    private Environment() {}

    static List<Given> read(Map<String, String> variables) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(PREFIX) && !LAUNCHER.contains(variable.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(variable ->
                        new Given(key(variable.getKey()), variable.getValue(), "environment " + variable.getKey()))
                .toList();
    }

    private static String key(String variable) {
        return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
