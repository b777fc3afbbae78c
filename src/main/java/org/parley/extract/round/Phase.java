package org.parley.extract.round;

import org.jspecify.annotations.Nullable;
import org.parley.model.RoundStatus;

/** Coarse life cycle: a round that is over and one that is to come are two. */
enum Phase {
    BEFORE,
    OFF,
    ON,
    AFTER,
    UNKNOWN;

    static Phase of(@Nullable RoundStatus status) {
        if (status == null) {
            return UNKNOWN;
        }
        return switch (status) {
            case proposed, agreed, scheduled -> BEFORE;
            case postponed, cancelled, rejected, suspended -> OFF;
            case ongoing -> ON;
            case concluded -> AFTER;
        };
    }
}
