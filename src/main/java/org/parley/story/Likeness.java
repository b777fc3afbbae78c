package org.parley.story;

import org.parley.model.LinkKind;

/**
 * That two articles tell the same story.
 *
 * @param weight strength in thousandths, 1 to 1000
 */
public record Likeness(LinkKind kind, int weight) {}
