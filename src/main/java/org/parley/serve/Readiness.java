package org.parley.serve;

import java.util.Optional;

/** Whether questions can be answered. Thread-safe, and quick: load balancers ask often. */
@FunctionalInterface
public interface Readiness {
    /** What stands in the way, or empty when nothing does. */
    Optional<String> obstacle();
}
