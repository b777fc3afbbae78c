package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** Pieces of a page with all that signals ask about them. */
class Page {
    static final int NO_CONTEXT = -1;

    /** Longer pieces are paragraphs, even those that quote the headline. */
    private static final int LONGEST_WITH_TITLE = 300;

    private final Blocks blocks;
    private final Surroundings surroundings;
    private final boolean[] isTitle;
    private final boolean[] isPartOfTitle;

    /**
     * @param title the headline if known; pieces that repeat it are not body
     */
    Page(Blocks blocks, @Nullable String title) {
        this.blocks = blocks;
        this.surroundings = new Surroundings(blocks);
        this.isTitle = new boolean[blocks.size()];
        this.isPartOfTitle = new boolean[blocks.size()];
        String titleKey = title == null ? "" : Headline.key(title);
        if (!titleKey.isEmpty()) {
            compareWith(titleKey);
        }
    }

    private void compareWith(String titleKey) {
        for (int i = 0; i < isTitle.length; i++) {
            boolean mayBePart = blocks.text(i).length() < LONGEST_WITH_TITLE
                    && blocks.shape(i).characters() * 3 > titleKey.length();
            if (mayBePart) {
                String key = Headline.key(blocks.text(i));
                isTitle[i] = key.equals(titleKey);
                isPartOfTitle[i] =
                        key.length() * 3 > titleKey.length() && (titleKey.contains(key) || key.contains(titleKey));
            }
        }
    }

    Blocks blocks() {
        return blocks;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Whether a piece is the headline. */
    boolean isTitle(int i) {
        return isTitle[i];
    }

    /** Whether a piece is the headline above the text; repeated within the text it says nothing of where the text begins. */
    boolean isTitleAbove(int i) {
        return i <= surroundings.stretch().from() && isTitle(i);
    }

    /** Whether a piece is a third of the headline or more, or the headline with something else. */
    boolean isPartOfTitle(int i) {
        return isPartOfTitle[i];
    }

    /** The piece under which this one stands, as under a heading, or {@link #NO_CONTEXT}; flattened pages do not show it. */
    int context(int i) {
        return NO_CONTEXT;
    }

    /** Whether a piece surely leads away from the article; flattened pages never show that. */
    boolean isLinkToOtherArticle(int i) {
        return false;
    }
}
