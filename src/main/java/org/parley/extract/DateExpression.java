package org.parley.extract;

import org.parley.model.EdtfDate;

/**
 * A date where it stands in the text.
 *
 * @param date its meaning
 * @param start offset of its first UTF-16 code unit, 0-based
 * @param end offset behind its last
 */
public record DateExpression(EdtfDate date, int start, int end) {}
