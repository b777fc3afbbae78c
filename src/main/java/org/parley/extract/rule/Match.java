package org.parley.extract.rule;

import java.util.Map;
import java.util.Optional;

/**
 * Where a pattern matches.
 *
 * @param from index of the first token
 * @param to index behind the last token
 * @param slots the marks that its slots caught, by the name in the pattern: {@code ACTOR=host} is {@code host}
 */
public record Match(int from, int to, Map<String, Mark> slots) {

    /** What a slot caught, if it is part of this match. */
    public Optional<Mark> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }
}
