package org.parley.vocabulary;

import org.jspecify.annotations.Nullable;

/** An actor that persons speak for. */
public sealed interface Body extends Actor permits State, Organisation, Group {
    /** ISO 3166-1 alpha-2; null for what belongs to no one country. */
    @Nullable
    String country();
}
