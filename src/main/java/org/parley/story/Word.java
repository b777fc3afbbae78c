package org.parley.story;

/**
 * A word of an article as stories compare it.
 *
 * @param text folded: lower case, without accents, possessive or contraction endings
 * @param name written with a capital inside a sentence, or a number: what tells one happening from another of its kind
 */
record Word(String text, boolean name) {}
