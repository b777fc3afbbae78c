package org.parley.app.command;

import org.parley.app.settings.Settings;
import org.parley.vocabulary.Vocabulary;

/** Settings and vocabulary, both found to be right. */
record Checked(Settings settings, Vocabulary vocabulary) {}
