package org.parley.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who claims which readable name. All that claim one give way: whoever kept it would have it only until another report turns
 * up, and a consumer would then find something else under an id that it knows. Mutable, not thread-safe.
 */
final class Names<R> {
    private final Map<String, Set<R>> claims = new HashMap<>();

    /** @param touched takes all that claim the name with it */
    void claim(String name, R row, Collection<R> touched) {
        Set<R> claimants = claims.computeIfAbsent(name, any -> new LinkedHashSet<>());
        claimants.add(row);
        touched.addAll(claimants);
    }

    /** @param touched takes all that still claim the name */
    void release(String name, R row, Collection<R> touched) {
        Set<R> claimants = claims.getOrDefault(name, Set.of());
        claimants.remove(row);
        touched.addAll(claimants);
        if (claimants.isEmpty()) {
            claims.remove(name);
        }
    }

    /** True when a single row claims the name. */
    boolean free(String name) {
        return claims.getOrDefault(name, Set.of()).size() <= 1;
    }
}
