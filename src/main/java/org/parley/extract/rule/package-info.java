/**
 * The language of the rule files: a {@link org.parley.extract.rule.Lexicon} of word classes, a
 * {@link org.parley.extract.rule.Pattern} over words, classes and slots, and the {@link org.parley.extract.rule.RuleBook}
 * that holds them. Knows no conflict and no event: what the patterns mean is written in {@code config/vocabulary}.
 */
@NullMarked
package org.parley.extract.rule;

import org.jspecify.annotations.NullMarked;
