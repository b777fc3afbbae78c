package org.parley.round;

import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.vocabulary.Slug;

/**
 * Where a report places a round, reduced to what can be compared. The name of a building or region is left out: 'at the
 * border' and 'in the village' can be one place.
 *
 * @param city folded name of the city
 * @param country ISO 3166-1 alpha-2
 * @param track folded name of the track; most tracks are called after the city where they began
 */
record Locus(
        @Nullable String city,
        @Nullable String country,
        @Nullable String track) {

    /** What two reports say of one another's place. */
    enum Agreement {
        SAME,
        UNKNOWN,
        DIFFERENT
    }

    static Locus of(Mention mention) {
        return of(mention.getVenue(), mention.getTrack());
    }

    static Locus of(@Nullable Place place, @Nullable String track) {
        return new Locus(
                place == null ? null : Slug.ofNullable(place.getCity()),
                place == null ? null : place.getCountry(),
                Slug.ofNullable(track));
    }

    /** The city, or the track that is called after one; null when neither is stated. */
    @Nullable
    String name() {
        return city != null ? city : track;
    }

    /** Whether a report with this place can be told from one in another city. */
    boolean known() {
        return name() != null;
    }

    /**
     * Two cities decide; without them a track speaks for its city. A country alone can contradict but not confirm: most
     * countries that host talks host several.
     */
    Agreement with(Locus other) {
        if (city != null && other.city != null) {
            return city.equals(other.city) ? Agreement.SAME : Agreement.DIFFERENT;
        }
        if (country != null && other.country != null && !country.equals(other.country)) {
            return Agreement.DIFFERENT;
        }
        if (track != null && track.equals(other.track)) {
            return Agreement.SAME;
        }
        if (name() != null && other.name() != null) {
            return name().equals(other.name()) ? Agreement.SAME : Agreement.DIFFERENT;
        }
        return Agreement.UNKNOWN;
    }
}
