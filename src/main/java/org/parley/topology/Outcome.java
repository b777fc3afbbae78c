package org.parley.topology;

import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.TalkRound;

/** What {@code assemble-rounds} publishes: an event or a round, a redirect among them, or null for one that is gone. */
sealed interface Outcome {

    record OfEvent(@Nullable Event event) implements Outcome {
        static boolean is(String id, Outcome outcome) {
            return outcome instanceof OfEvent;
        }

        static @Nullable Event value(Outcome outcome) {
            return ((OfEvent) outcome).event;
        }
    }

    record OfRound(@Nullable TalkRound round) implements Outcome {
        static boolean is(String id, Outcome outcome) {
            return outcome instanceof OfRound;
        }

        static @Nullable TalkRound value(Outcome outcome) {
            return ((OfRound) outcome).round;
        }
    }
}
