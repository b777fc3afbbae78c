package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** Names the kind of a piece that the model cut: by its words, by what its element is called, by where it stands. */
final class CutKind {
    private CutKind() {}

    static NoiseKind of(HtmlPage page, int i) {
        @Nullable NoiseKind byWords = page.blocks().noise(i);
        if (page.isTitle(i)) {
            return NoiseKind.DUPLICATE_TITLE;
        }
        return byWords != null ? byWords : byHint(page.block(i).frame().inherited());
    }

    /** In a flattened page: what stands before the text is the menu, what follows it leads to other articles. */
    static NoiseKind of(Page page, int i, int firstKept) {
        @Nullable NoiseKind byWords = page.blocks().noise(i);
        if (page.isTitle(i)) {
            return NoiseKind.DUPLICATE_TITLE;
        }
        return byWords != null ? byWords : i < firstKept ? NoiseKind.NAVIGATION : NoiseKind.RELATED;
    }

    private static NoiseKind byHint(Hints hints) {
        if (hints.contains(Hint.COMMENTS)) {
            return NoiseKind.COMMENTS;
        }
        if (hints.contains(Hint.CAPTION)) {
            return NoiseKind.CAPTION;
        }
        if (hints.contains(Hint.AUTHOR)) {
            return NoiseKind.BYLINE;
        }
        if (hints.contains(Hint.RELATED) || hints.contains(Hint.CARD)) {
            return NoiseKind.RELATED;
        }
        if (hints.contains(Hint.FOOTER)) {
            return NoiseKind.FOOTER;
        }
        if (hints.contains(Hint.POPUP) || hints.contains(Hint.SUBSCRIBE)) {
            return NoiseKind.NOTICE;
        }
        if (hints.contains(Hint.SHARE) || hints.contains(Hint.ADVERT) || hints.contains(Hint.SIDEBAR)) {
            return NoiseKind.WIDGET;
        }
        return hints.contains(Hint.METADATA) ? NoiseKind.METADATA : NoiseKind.NAVIGATION;
    }
}
