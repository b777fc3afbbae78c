package org.parley.extract.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.vocabulary.State;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Vocabulary;

/** The processes by the actors and places that speak for them. Built once, immutable, thread-safe. */
public final class ProcessIndex {
    private final Map<String, Map<String, String>> sides = new HashMap<>();
    private final Set<String> withMovement = new HashSet<>();
    private final Map<String, List<TalkProcess>> about = new HashMap<>();
    private final Map<String, List<TalkProcess>> meeting = new HashMap<>();

    public ProcessIndex(Vocabulary vocabulary) {
        vocabulary.processes().forEach(process -> {
            process.sides()
                    .forEach((side, actors) ->
                            actors.forEach(actor -> sides.computeIfAbsent(actor, unused -> new HashMap<>())
                                    .putIfAbsent(process.id(), side)));
            boolean movement = process.sides().values().stream().anyMatch(actors -> actors.stream()
                    .noneMatch(id ->
                            vocabulary.actor(id).filter(State.class::isInstance).isPresent()));
            if (movement) {
                withMovement.add(process.id());
            }
            process.places().stream().distinct().forEach(place -> add(about, place, process));
            process.tracks().stream()
                    .filter(track -> !track.venues().isEmpty())
                    .map(track -> track.venues().get(0))
                    .distinct()
                    .forEach(venue -> add(meeting, venue, process));
        });
    }

    /** Whether one of its sides is a movement rather than a state: then "the rebels" can be that side. */
    boolean hasMovement(TalkProcess process) {
        return withMovement.contains(process.id());
    }

    private static void add(Map<String, List<TalkProcess>> processes, String place, TalkProcess process) {
        processes.computeIfAbsent(place, unused -> new ArrayList<>()).add(process);
    }

    /** Side by process id; empty for who is no side of any. */
    Map<String, String> sidesOf(String actor) {
        return sides.getOrDefault(actor, Map.of());
    }

    /** The processes that are about a place, in the order of the vocabulary. */
    List<TalkProcess> about(String place) {
        return about.getOrDefault(place, List.of());
    }

    /** The processes of which a forum most often meets at a place, in the order of the vocabulary. */
    List<TalkProcess> meetingAt(String place) {
        return meeting.getOrDefault(place, List.of());
    }
}
