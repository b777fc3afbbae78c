package org.parley.round;

import org.jspecify.annotations.Nullable;
import org.parley.model.RoundStatus;

/** How far a round has come in its life, as a report sees it. */
enum Phase {
    /** Proposed, agreed or scheduled: yet to come. */
    AHEAD,
    /** Going on as the report is written. */
    ONGOING,
    /** Met and is over, or broke off. */
    MET,
    /** Postponed: not then, but later. */
    PUT_BACK,
    /** Cancelled or rejected: will not meet. */
    OFF,
    /** The report does not say. */
    UNSTATED;

    static Phase of(@Nullable RoundStatus status) {
        if (status == null) {
            return UNSTATED;
        }
        return switch (status) {
            case proposed, agreed, scheduled -> AHEAD;
            case ongoing -> ONGOING;
            case suspended, concluded -> MET;
            case postponed -> PUT_BACK;
            case cancelled, rejected -> OFF;
        };
    }

    /** True when the report says that the sides did sit down. */
    boolean held() {
        return this == ONGOING || this == MET;
    }
}
