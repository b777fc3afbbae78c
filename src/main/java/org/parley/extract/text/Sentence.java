package org.parley.extract.text;

import java.util.List;

/**
 * A sentence where it stands.
 *
 * @param text exact substring of the clean text, without surrounding space
 * @param start offset of its first UTF-16 code unit
 * @param end offset behind its last
 * @param paragraph which paragraph it belongs to, from 0
 * @param tokens at least one; offsets count in the whole text, not in the sentence
 */
public record Sentence(String text, int start, int end, int paragraph, List<Token> tokens) {}
