package org.parley.extract.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventStatus;
import org.parley.model.EventType;
import org.parley.model.Modality;
import org.parley.model.Plover;

/**
 * A diplomatic event that a sentence reports when a pattern matches. Slots whose names begin with {@code actor} are its
 * actors in the order of the names; {@code PLACE} and {@code DATE} in the pattern bind more firmly than those around it.
 *
 * @param id unique among all rules
 * @param type of event
 * @param pattern over the sentence
 * @param status null where the type has none
 * @param modality how firmly it is reported
 * @param plover code
 * @param cameo code
 * @param needs how many actors it takes, at least
 * @param examples sentences that it must match
 * @param counterexamples sentences that it must not match
 */
public record EventRule(
        String id,
        EventType type,
        Pattern pattern,
        @Nullable EventStatus status,
        Modality modality,
        Plover plover,
        String cameo,
        int needs,
        List<String> examples,
        List<String> counterexamples)
        implements Rule {}
