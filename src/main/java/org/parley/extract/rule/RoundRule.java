package org.parley.extract.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.RoundStatus;

/**
 * What a sentence says about a round when a pattern with a slot {@code ROUND} matches. Slots whose names begin with
 * {@code party}, {@code mediator}, {@code host}, {@code observer} or {@code absent} fill that role.
 *
 * @param id unique among all rules
 * @param pattern over the sentence
 * @param status of the round, or null if the pattern only fills roles
 * @param concrete whether this alone makes it a round worth reporting, without a place, a date or an ordinal
 * @param date what a date in the clause means
 * @param outcome which words of a match say what came of the round
 * @param examples sentences that it must match
 * @param counterexamples sentences that it must not match
 */
public record RoundRule(
        String id,
        Pattern pattern,
        @Nullable RoundStatus status,
        boolean concrete,
        DateRole date,
        OutcomeWords outcome,
        List<String> examples,
        List<String> counterexamples)
        implements Rule {

    /** What a date beside a round means. */
    public enum DateRole {
        /** Its first day. */
        START,
        /** Its last day: "ended on", "collapsed on". */
        END,
        /** Neither: the day on which something was said of it. */
        NONE,
        /** Its first day, and without one the day of the news: "said on Friday after talks in Vienna". */
        REPORT
    }

    /** Which words say what came of a round. */
    public enum OutcomeWords {
        /** None. */
        NONE,
        /** From the last word of the match to the end of the clause: "talks ended <b>without agreement on Friday</b>". */
        BEHIND,
        /** From the first word of the match to the round: "<b>agreed to a truce</b> after talks". */
        WITHIN
    }
}
