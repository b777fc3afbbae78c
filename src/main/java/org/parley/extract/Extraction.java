package org.parley.extract;

import java.util.List;
import org.parley.model.Mention;

/**
 * What one article says.
 *
 * @param text the text that all offsets count in: the paragraphs joined by a blank line
 * @param dates in text order
 * @param mentions in text order of their evidence
 */
public record Extraction(String text, List<DateExpression> dates, List<Mention> mentions) {}
