package org.parley.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Publication;
import org.parley.model.Removed;

/** What a page gives of an article, before its origin is looked up. */
record Extract(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String canonicalUrl,
        @Nullable String siteName,
        Publication published,
        List<String> paragraphs,
        List<Removed> removed) {}
