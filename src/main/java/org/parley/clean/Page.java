package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** Pieces of a page with all that signals ask about them. */
class Page {
    /** Longer pieces are paragraphs, even those that quote the headline. */
    private static final int LONGEST_WITH_TITLE = 300;

    private final Blocks blocks;
    private final Surroundings surroundings;
    private final boolean[] isTitle;
    private final boolean[] isPartOfTitle;
    private final int[] sinceTitle;

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
        this.sinceTitle = new int[blocks.size()];
        for (int i = 0; i < sinceTitle.length; i++) {
            boolean isBelowTitle = i > 0 && sinceTitle[i - 1] != Signal.NONE;
            sinceTitle[i] = isTitle[i] ? 0 : isBelowTitle ? sinceTitle[i - 1] + 1 : Signal.NONE;
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

    /** How many pieces back the headline stands, 0 for itself, {@link Signal#NONE} if none does. */
    int sinceTitle(int i) {
        return sinceTitle[i];
    }

    /** Whether a piece is a third of the headline or more, or the headline with something else. */
    boolean isPartOfTitle(int i) {
        return isPartOfTitle[i];
    }

    /** Whether a piece surely leads away from the article; flattened pages never show that. */
    boolean isLinkToOtherArticle(int i) {
        return false;
    }
}
