package org.parley.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words name what. */
final class Naming {
    private Naming() {}

    static NameTrie trieOf(Collection<Actor> actors, Map<String, Place> places, Collection<TalkProcess> processes) {
        NameTrie trie = new NameTrie();
        actors.forEach(actor -> addActor(trie, actor, places));
        places.values().forEach(place -> addNames(trie, place, place.aliases()));
        processes.forEach(process -> {
            addNames(trie, process, process.aliases());
            addAll(trie, process.conflicts(), new Reading(process, NameKind.CONFLICT));
            // the track's own name is a mere city; only its aliases name the forum
            process.tracks().forEach(track -> addAll(trie, track.aliases(), new Reading(track, NameKind.NAME)));
        });
        return trie;
    }

    private static void addActor(NameTrie trie, Actor actor, Map<String, Place> places) {
        addNames(trie, actor, actor.aliases());
        if (actor instanceof State state) {
            addAll(trie, state.demonyms(), new Reading(state, NameKind.DEMONYM));
            addAll(trie, state.metonyms(), new Reading(state, NameKind.METONYM));
            @Nullable Place capital = places.get(state.capital());
            if (capital != null) {
                trie.add(capital.name(), new Reading(state, NameKind.METONYM));
                addAll(trie, capital.aliases(), new Reading(state, NameKind.METONYM));
            }
        } else if (actor instanceof Organisation organisation) {
            addAll(trie, organisation.metonyms(), new Reading(organisation, NameKind.METONYM));
        }
    }

    private static void addNames(NameTrie trie, Entity entity, List<String> aliases) {
        Reading reading = new Reading(entity, NameKind.NAME);
        trie.add(entity.name(), reading);
        addAll(trie, aliases, reading);
    }

    private static void addAll(NameTrie trie, List<String> names, Reading reading) {
        names.forEach(name -> trie.add(name, reading));
    }
}
