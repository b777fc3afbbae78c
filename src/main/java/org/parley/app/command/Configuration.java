package org.parley.app.command;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parley.app.run.Configured;
import org.parley.app.settings.Home;
import org.parley.app.settings.InvalidSettingsException;
import org.parley.app.settings.Settings;
import org.parley.extract.rule.RuleBook;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;
import org.parley.vocabulary.yaml.Problems;
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
     * Settings, vocabulary, rules and term statistics.
     *
     * @throws InvalidConfigurationException telling all that is wrong with any of them
     */
    Configured check() {
        List<String> problems = new ArrayList<>();
        Optional<Settings> settings = settings(problems);
        Problems lines = new Problems();
        Problems linesOfRules = new Problems();
        // At the same time as the vocabulary: both are most of what a start takes.
        CompletableFuture<Optional<RuleBook>> rulesToCome =
                CompletableFuture.supplyAsync(() -> RuleBook.load(home.vocabulary(), linesOfRules));
        Optional<Vocabulary> vocabulary = Vocabulary.load(home.vocabulary(), lines);
        Optional<RuleBook> rules = rulesToCome.join();
        lines.addAll(linesOfRules);
        lines.list().forEach(line -> problems.add(line.toString()));
        Optional<TermStatistics> statistics = statistics(problems);
        if (settings.isEmpty() || vocabulary.isEmpty() || rules.isEmpty() || statistics.isEmpty()) {
            throw new InvalidConfigurationException(problems);
        }
        return new Configured(settings.get(), vocabulary.get(), rules.get(), statistics.get());
    }

    private Optional<Settings> settings(List<String> problems) {
        try {
            return Optional.of(Settings.read(home, System.getenv(), overrides));
        } catch (InvalidSettingsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<TermStatistics> statistics(List<String> problems) {
        try {
            return Optional.of(TermStatistics.load(home.termStatistics()));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            problems.add(e.getMessage());
            return Optional.empty();
        }
    }
}
