package org.parley.extract.round;

import java.util.HashMap;
import java.util.Map;
import org.parley.vocabulary.Vocabulary;

/** On which side of which process an actor stands. Built once, immutable, thread-safe. */
public final class SideIndex {
    private final Map<String, Map<String, String>> sides = new HashMap<>();

    public SideIndex(Vocabulary vocabulary) {
        vocabulary.processes().forEach(process -> process.sides()
                .forEach((side, actors) -> actors.forEach(actor ->
                        sides.computeIfAbsent(actor, unused -> new HashMap<>()).putIfAbsent(process.id(), side))));
    }

    /** Side by process id; empty for who is no side of any. */
    Map<String, String> sidesOf(String actor) {
        return sides.getOrDefault(actor, Map.of());
    }
}
