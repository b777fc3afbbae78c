package org.parley.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, venue or region.
 *
 * @param id such as {@code geneva} or {@code palais-des-nations}
 * @param name such as "Palais des Nations"
 * @param kind which of the three
 * @param city id of the city that a venue is in, or null
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees, north positive; null for regions
 * @param longitude degrees, east positive; null for regions
 * @param aliases other names and spellings
 * @param source where the facts come from
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        @Nullable String city,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> aliases,
        String source)
        implements Entity {}
