package org.parley.round;

import java.util.Collections;
import java.util.Set;

/** How the negotiating sides that two reports name compare. */
final class Parties {
    private Parties() {}

    /** One report names no side that the other lacks. */
    static boolean agree(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    static boolean disjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    /**
     * Each names two sides or more, and each one that the other lacks. A single name proves nothing: 'the government' in
     * one report and 'the opposition' in another are the two sides of one table.
     */
    static boolean fullyNamedAndDifferent(Set<String> a, Set<String> b) {
        return a.size() >= 2 && b.size() >= 2 && !a.containsAll(b) && !b.containsAll(a);
    }
}
