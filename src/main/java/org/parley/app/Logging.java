package org.parley.app;

import java.nio.file.Files;
import org.parley.app.settings.Home;

/**
 * Points logback at {@code config/logback.xml}. Must run before the first logger is made, so no class on the way here may
 * have one.
 */
final class Logging {
    private Logging() {}

    static void start(Home home, boolean debug) {
        if (Files.exists(home.logging())) {
            setUnlessSet("logback.configurationFile", home.logging().toString());
        }
        if (debug) {
            setUnlessSet("parley.log.level", "DEBUG");
            setUnlessSet("kafka.log.level", "INFO");
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
