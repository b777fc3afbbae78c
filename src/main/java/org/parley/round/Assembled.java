package org.parley.round;

import java.util.List;
import org.parley.model.Event;
import org.parley.model.TalkRound;

/**
 * What the mentions of one process come to.
 *
 * @param events ordered by id
 * @param rounds ordered by id
 */
public record Assembled(List<Event> events, List<TalkRound> rounds) {}
