package org.parley.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.clean.PublicationDate.Claim;

/**
 * What a page gives of an article, before its origin is looked up.
 *
 * @param canonicalUrl what the page says its address is, asked only where {@link PageAddress} wants to know it
 * @param claims who says when it was published, the most trusted first
 * @param changes days on which the page says that it was changed
 * @param parts the whole page in its order
 */
record Extract(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String canonicalUrl,
        @Nullable String siteName,
        List<Claim> claims,
        Set<LocalDate> changes,
        List<PagePart> parts) {
    /** The body in reading order. */
    List<String> paragraphs() {
        return parts.stream().filter(PagePart::isKept).map(PagePart::text).toList();
    }
}
