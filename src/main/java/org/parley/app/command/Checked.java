package org.parley.app.command;

import org.parley.app.settings.Settings;
import org.parley.extract.rule.RuleBook;
import org.parley.vocabulary.Vocabulary;

/** Settings, vocabulary and rules, all found to be right. */
record Checked(Settings settings, Vocabulary vocabulary, RuleBook rules) {}
