package org.parley.extract.entity;

import org.jspecify.annotations.Nullable;
import org.parley.model.Place;

/**
 * A place as an article names it.
 *
 * @param id in the vocabulary: of the city or venue, or of the state
 * @param name of the venue; null for a city or country itself
 * @param city usual English name; null for a country, region or a venue outside of cities
 * @param country ISO 3166-1 alpha-2
 */
public record Where(
        String id, @Nullable String name, @Nullable String city, String country) {

    /** Whether it is a city or something in one, rather than a country or a region. */
    public boolean exact() {
        return city != null;
    }

    /** As the record that leaves this step. */
    public Place toPlace() {
        return Place.newBuilder()
                .setName(name)
                .setCity(city)
                .setCountry(country)
                .build();
    }
}
