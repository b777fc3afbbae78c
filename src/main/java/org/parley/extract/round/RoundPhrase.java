package org.parley.extract.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.Where;
import org.parley.vocabulary.Entity;

/**
 * Words that can name a round: "the second round of U.N.-brokered Syrian peace talks".
 *
 * @param head what its noun is
 * @param qualified whether its own words say that it is a negotiation between sides: "peace talks", "Geneva talks"
 * @param order where it stands among others of its kind
 * @param definite whether it points back to something already named: "the talks", "those negotiations"
 * @param plural whether it means several at once: "previous rounds of talks"
 * @param number ordinal, null when not stated
 * @param place named within it, null for none
 * @param date named within it: "Monday's talks"
 * @param owners actors named within it: "Iranian-American talks"
 * @param mediators who brokers, named within it
 * @param named the process or track that it names
 */
public record RoundPhrase(
        Head head,
        boolean qualified,
        Order order,
        boolean definite,
        boolean plural,
        @Nullable Integer number,
        @Nullable Where place,
        @Nullable DateExpression date,
        List<Participant> owners,
        List<Participant> mediators,
        @Nullable Entity named) {

    /** Its noun. */
    public enum Head {
        /** Talks, negotiations, dialogue. */
        TALKS,
        /** Summit, conference, congress. */
        SUMMIT,
        /** A meeting, which is a round only between sides of one conflict. */
        MEETING
    }

    /** Where it stands among others. */
    public enum Order {
        /** "The last round", "failed talks". */
        PAST,
        /** "Upcoming talks". */
        UPCOMING,
        /** "A new round", "another meeting": one that has not been held. */
        NEW,
        /** Nothing said. */
        UNSAID
    }
}
