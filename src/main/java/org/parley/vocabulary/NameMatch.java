package org.parley.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A known name where it stands in a text.
 *
 * @param start offset of its first UTF-16 code unit, 0-based
 * @param end offset behind its last, before a possessive 's
 * @param readings all that it may mean, at least one, plain names first
 */
public record NameMatch(int start, int end, List<Reading> readings) {
    /** The first reading as an entity of a type, if there is one. */
    public <E extends Entity> Optional<E> as(Class<E> type) {
        return readings.stream()
                .map(Reading::entity)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** Whether it names an entity of this type in this way. */
    public boolean is(Class<? extends Entity> type, NameKind kind) {
        return readings.stream().anyMatch(reading -> reading.kind() == kind && type.isInstance(reading.entity()));
    }
}
