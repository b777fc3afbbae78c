package org.parley.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names reduced to what two spellings of them share, and as ids: lower-case words without accents, joined by hyphens.
 * "Nur-Sultan" and "NUR SULTAN" are one. Letters without a Latin base (Cyrillic, Arabic) stay: without them all such names
 * would be equal. Pure.
 */
public final class Slug {
    private Slug() {}

    /** "Côte d'Ivoire" becomes {@code cote-divoire}; empty when the name has no letter or digit. */
    public static String of(String name) {
        return Tokens.of(name).stream().map(token -> token.folded()).collect(Collectors.joining("-"));
    }

    /** As {@link #of}, null for a name that is absent or has nothing to compare. */
    public static @Nullable String ofNullable(@Nullable String name) {
        String slug = name == null ? "" : of(name);
        return slug.isEmpty() ? null : slug;
    }

    /**
     * The name of a process that the vocabulary does not have: its parties in alphabetical order, so that it is the same
     * in every article whatever the order of the names: {@code armenia-turkey}. More than two parties: the first two.
     *
     * @param parties ids, or names of unknown actors
     * @throws IllegalArgumentException if there is none
     */
    public static String ofUnlistedProcess(List<String> parties) {
        String slug = parties.stream()
                .map(party -> of(party.toLowerCase(Locale.ROOT)))
                .filter(party -> !party.isEmpty())
                .distinct()
                .sorted()
                .limit(2)
                .collect(Collectors.joining("-"));
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("a process needs a party");
        }
        return slug;
    }
}
