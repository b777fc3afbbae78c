package org.parley.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.app.settings.Home;
import org.parley.app.settings.InvalidSettingsException;
import org.parley.app.settings.Settings;
import org.parley.vocabulary.InvalidVocabularyException;
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
     * Settings alone, for a command that needs nothing else.
     *
     * @throws InvalidConfigurationException telling all that is wrong
     */
    Settings settings() {
        List<String> problems = new ArrayList<>();
        Optional<Settings> settings = settings(problems);
        return settings.orElseThrow(() -> new InvalidConfigurationException(problems));
    }

    /**
     * Settings and vocabulary.
     *
     * @throws InvalidConfigurationException telling all that is wrong with either
     */
    Checked check() {
        List<String> problems = new ArrayList<>();
        Optional<Settings> settings = settings(problems);
        Optional<Vocabulary> vocabulary = vocabulary(problems);
        if (settings.isEmpty() || vocabulary.isEmpty()) {
            throw new InvalidConfigurationException(problems);
        }
        return new Checked(settings.get(), vocabulary.get());
    }

    private Optional<Settings> settings(List<String> problems) {
        try {
            return Optional.of(Settings.read(home, System.getenv(), overrides));
        } catch (InvalidSettingsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<Vocabulary> vocabulary(List<String> problems) {
        try {
            return Optional.of(Vocabulary.load(home.vocabulary()));
        } catch (InvalidVocabularyException e) {
            e.problems().forEach(problem -> problems.add(problem.toString()));
            return Optional.empty();
        }
    }
}
