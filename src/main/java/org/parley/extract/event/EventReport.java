package org.parley.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.EventRule;
import org.parley.extract.rule.Match;

/**
 * What one sentence says of one event.
 *
 * @param sentence the evidence
 * @param rule that found it
 * @param match where
 * @param actors who acts, first the one that the sentence begins with
 * @param place null when not said
 * @param date null when not said
 */
public record EventReport(
        ReadSentence sentence,
        EventRule rule,
        Match match,
        List<Participant> actors,
        @Nullable Where place,
        @Nullable DateExpression date) {}
