package org.parley.clean;

import java.util.Arrays;

/** Why a piece of a page is not the article. */
enum NoiseKind {
    SCRIPT("script"),
    PAGE_CLOCK("page-clock"),
    CREDIT("credit"),
    CAPTION("caption"),
    COMMENTS("comments"),
    FOOTER("footer"),
    NOTICE("notice"),
    WIDGET("widget"),
    RELATED("related-headlines"),
    NAVIGATION("navigation"),
    BYLINE("byline"),
    METADATA("metadata"),
    DUPLICATE_TITLE("duplicate-title");

    private final String label;

    NoiseKind(String label) {
        this.label = label;
    }

    /** The name under which {@code removed} lists it. */
    String label() {
        return label;
    }

    /**
     * The kind of a name that {@link #label} gives.
     *
     * @throws IllegalArgumentException if there is none
     */
    static NoiseKind labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of noise: " + label));
    }
}
