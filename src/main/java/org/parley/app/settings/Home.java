package org.parley.app.settings;

import java.nio.file.Path;

/**
 * The folder that Parley was cloned into.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
    /** The folder that the launcher names in {@code parley.home}; the working directory without the launcher. */
    public static Home ofLauncher() {
        return new Home(
                Path.of(System.getProperty("parley.home", "")).toAbsolutePath().normalize());
    }

    public Path properties() {
        return folder.resolve("config/parley.properties");
    }

    public Path vocabulary() {
        return folder.resolve("config/vocabulary");
    }

    public Path termStatistics() {
        return vocabulary().resolve("term-statistics.tsv");
    }

    public Path logging() {
        return folder.resolve("config/logback.xml");
    }

    public Path seeds() {
        return folder.resolve("seeds");
    }
}
