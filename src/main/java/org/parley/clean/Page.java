package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** Pieces of a page with all that signals ask about them. */
class Page {
    private final Blocks blocks;
    private final Surroundings surroundings;
    private final String titleKey;

    /**
     * @param title the headline if known; pieces that repeat it are not body
     */
    Page(Blocks blocks, @Nullable String title) {
        this.blocks = blocks;
        this.surroundings = new Surroundings(blocks);
        this.titleKey = title == null ? "" : Headline.key(title);
    }

    Blocks blocks() {
        return blocks;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Whether a piece is the headline. */
    boolean isTitle(int i) {
        return !titleKey.isEmpty() && isShort(i) && Headline.key(blocks.text(i)).equals(titleKey);
    }

    /** Whether a piece is the headline above the text; repeated within the text it says nothing of where the text begins. */
    boolean isTitleAbove(int i) {
        return i <= surroundings.stretch().from() && isTitle(i);
    }

    /** Whether a piece is a part of the headline, or the headline with something more. */
    boolean isPartOfTitle(int i) {
        if (titleKey.isEmpty() || !isShort(i)) {
            return false;
        }
        String key = Headline.key(blocks.text(i));
        return key.length() * 3 > titleKey.length() && (titleKey.contains(key) || key.contains(titleKey));
    }

    /** Whether a piece surely leads away from the article; flattened pages never show that. */
    boolean isLinkToOtherArticle(int i) {
        return false;
    }

    private boolean isShort(int i) {
        return blocks.text(i).length() < 300;
    }
}
