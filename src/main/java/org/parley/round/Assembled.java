package org.parley.round;

import java.util.List;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.TalkRound;

/**
 * What the mentions of one process come to. Each mention is in exactly one event, one round, or unplaced.
 *
 * @param events ordered by id
 * @param rounds ordered by id
 * @param unplaced mentions of rounds too vague to say which round they mean, by publication day and article
 */
public record Assembled(List<Event> events, List<TalkRound> rounds, List<Mention> unplaced) {}
