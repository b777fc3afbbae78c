package org.parley.clean;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page and what became of it.
 *
 * @param place where it stands on the page
 * @param text on one line, characters normalised
 * @param cut why it is not in the article, in the words of {@code removed}; null when it is
 */
public record PagePart(
        PagePlace place, String text, @Nullable String cut) {
    static PagePart kept(PagePlace place, String text) {
        return new PagePart(place, text, null);
    }

    static PagePart cut(PagePlace place, String text, NoiseKind why) {
        return new PagePart(place, text, why.label());
    }

    /** Whether it is a part of the article's body. */
    public boolean isKept() {
        return cut == null;
    }
}
