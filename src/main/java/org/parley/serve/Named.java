package org.parley.serve;

import java.util.Set;
import org.parley.model.Actor;

/** Whether an actor is one that was asked for by name. */
final class Named {
    private Named() {}

    /** @param asked folded ids, names or parts of names in whole words */
    static boolean anyOf(Set<String> asked, Actor actor) {
        String name = Folding.fold(actor.getName());
        return asked.stream()
                .anyMatch(one -> Folding.hasPhrase(name, one)
                        || (actor.getId() != null && Folding.fold(actor.getId()).equals(one)));
    }
}
