package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks for a state, organisation or group.
 *
 * @param id such as {@code sergei-lavrov}
 * @param name such as "Sergei Lavrov"
 * @param aliases other spellings; a lone surname only where it names no one else
 * @param country ISO 3166-1 alpha-2 of his nationality, null where it does not matter
 * @param offices in the order of the file
 * @param source where the facts come from
 */
public record Person(
        String id,
        String name,
        List<String> aliases,
        @Nullable String country,
        List<Office> offices,
        String source) implements Actor {
    /** The offices that he held on a day. */
    public List<Office> officesOn(LocalDate day) {
        return offices.stream().filter(office -> office.heldOn(day)).toList();
    }
}
