package org.parley.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An armed group or political body within a country.
 *
 * @param id such as {@code farc}
 * @param name such as "Revolutionary Armed Forces of Colombia"
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 of the country where it is chiefly at home, null for none
 * @param aliases other names: "FARC"
 * @param source where the facts come from
 */
public record Group(
        String id, String name, GroupKind kind, @Nullable String country, List<String> aliases, String source)
        implements Body {}
