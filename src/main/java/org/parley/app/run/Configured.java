package org.parley.app.run;

import org.parley.app.settings.Settings;
import org.parley.extract.rule.RuleBook;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

/** Everything that {@code config/} says, found to be right. */
public record Configured(Settings settings, Vocabulary vocabulary, RuleBook rules, TermStatistics statistics) {

    /** The same with other settings. */
    public Configured with(Settings other) {
        return new Configured(other, vocabulary, rules, statistics);
    }
}
