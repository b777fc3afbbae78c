package org.parley.extract.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.RoundRule;
import org.parley.model.RoundStatus;

/**
 * What one sentence says of one round.
 *
 * @param sentence the evidence
 * @param phrase the words that name the round
 * @param at index of the first token of those words
 * @param rule id of the rule that gave the status, or a role; null if only a place or a date was found
 * @param sufficient whether the status alone shows that there is a particular round
 * @param status null when the sentence does not tell
 * @param place where, null when not said
 * @param date when, null when not said
 * @param dateRole what the date means
 * @param roles actors by role: party, mediator, host, observer, absent
 * @param reasons why somebody is absent, by the key of the actor
 * @param outcome what came of it, null when not said
 * @param process id, null when this sentence does not tell
 */
record RoundReport(
        ReadSentence sentence,
        RoundPhrase phrase,
        int at,
        @Nullable String rule,
        boolean sufficient,
        @Nullable RoundStatus status,
        @Nullable Where place,
        @Nullable DateExpression date,
        RoundRule.DateRole dateRole,
        Map<String, List<Participant>> roles,
        Map<String, String> reasons,
        @Nullable String outcome,
        @Nullable String process) {

    /** How firmly the date belongs to the round: said with its beginning or end, or merely beside it. */
    int dateWeight() {
        return date == null ? 0 : status != null ? 2 : 1;
    }

    List<Participant> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    Optional<String> city() {
        return Optional.ofNullable(place).map(Where::city);
    }

    /** Whether it alone shows that there is a particular round. */
    boolean concrete() {
        return sufficient || place != null || date != null || phrase.number() != null;
    }
}
