package org.parley.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Publication;

/**
 * What a page gives of an article, before its origin is looked up.
 *
 * @param parts the whole page in its order
 */
record Extract(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String canonicalUrl,
        @Nullable String siteName,
        Publication published,
        List<PagePart> parts) {
    /** The body in reading order. */
    List<String> paragraphs() {
        return parts.stream().filter(PagePart::isKept).map(PagePart::text).toList();
    }
}
