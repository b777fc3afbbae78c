package org.parley.app.command;

import java.util.ArrayList;
import java.util.List;
import org.parley.app.settings.Home;
import org.parley.app.settings.InvalidSettingsException;
import org.parley.app.settings.Settings;
import org.parley.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** What a command reads from {@code config/} before it begins. */
final class Configuration {
    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Override a setting of config/parley.properties; repeatable.")
    private List<String> overrides = new ArrayList<>();

    private final Home home = Home.ofLauncher();

    Home home() {
        return home;
    }

    /**
     * Settings and vocabulary.
     *
     * @throws InvalidSettingsException telling all that is wrong
     */
    Checked check() {
        Settings settings = Settings.read(home, System.getenv(), overrides);
        return new Checked(settings, Vocabulary.load(home.vocabulary()));
    }
}
