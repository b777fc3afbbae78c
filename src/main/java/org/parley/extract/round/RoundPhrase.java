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
 * @param length null when not said
 * @param alias a name of its own as written, such as "Geneva II"; null for none
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
        @Nullable Entity named,
        @Nullable Length length,
        @Nullable String alias) {

    /** Words that say no more than that there are talks already named. */
    static RoundPhrase pointingBack(Head head) {
        return new RoundPhrase(
                head, false, Order.UNSAID, true, false, null, null, null, List.of(), List.of(), null, null, null);
    }

    /** A meeting of sides, told by a verb. */
    static RoundPhrase meeting() {
        return new RoundPhrase(
                Head.MEETING,
                true,
                Order.UNSAID,
                false,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    /**
     * How long it lasts: "two days of talks", "a second day of talks".
     *
     * @param days at least 1
     * @param soFar whether the last of them is the day that is spoken of
     */
    public record Length(int days, boolean soFar) {}

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
