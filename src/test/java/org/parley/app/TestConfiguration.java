package org.parley.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parley.app.run.Configured;
import org.parley.app.settings.Home;
import org.parley.app.settings.Settings;
import org.parley.extract.rule.RuleBook;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

/** The configuration of the repository, whatever the environment of whoever runs the tests. */
public final class TestConfiguration {
    private TestConfiguration() {}

    public static Configured with(String... overrides) {
        Home home = new Home(Path.of("").toAbsolutePath());
        return new Configured(
                settings(overrides),
                Vocabulary.load(home.vocabulary()),
                RuleBook.load(home.vocabulary()),
                TermStatistics.load(home.termStatistics()));
    }

    public static Settings settings(String... overrides) {
        return Settings.read(new Home(Path.of("").toAbsolutePath()), Map.of(), List.of(overrides));
    }
}
