package org.parley.extract.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.Person;

/**
 * An actor as an article names it.
 *
 * @param name canonical where known, else as written
 * @param known the vocabulary's entry, null for a name found by its shape
 * @param bodies whom it speaks for: itself, or the bodies of a person's offices; empty when unknown
 * @param person whether it is a human being
 * @param role as written before the name, such as "Russian Foreign Minister"
 */
public record Participant(
        String name,
        org.parley.vocabulary.@Nullable Actor known,
        List<Body> bodies,
        boolean person,
        @Nullable String role) {
    private static final Set<String> INSURGENTS = Set.of(
            "opposition",
            "rebels",
            "rebel",
            "insurgents",
            "insurgent",
            "guerrillas",
            "guerrilla",
            "separatists",
            "separatist",
            "militants",
            "factions",
            "paramilitaries",
            "warlords",
            "dissidents",
            "exiles");

    /** Equal for two names of the same actor. */
    public String key() {
        return known == null ? "name:" + name.toLowerCase(Locale.ROOT) : known.id();
    }

    /** Whether it is only called what it is: "rebels", "the government". */
    public boolean nameless() {
        return known == null && !person && Character.isLowerCase(name.charAt(0));
    }

    /** Whether it is only called by what it fights: "the rebels", "Syrian opposition groups". */
    public boolean insurgent() {
        return known == null
                && !person
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(INSURGENTS::contains);
    }

    /** The same actor with the role that one of the mentions gives. */
    public Participant withRole(@Nullable String written) {
        return written == null || written.isBlank() ? this : new Participant(name, known, bodies, person, written);
    }

    /** Ids of itself and of those it speaks for, to look up sides with. */
    public List<String> ids() {
        if (known == null || !person) {
            return bodies.stream().map(Body::id).toList();
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(known.id()), bodies.stream().map(Body::id))
                .distinct()
                .toList();
    }

    /** ISO 3166-1 alpha-2 of the country it speaks for or belongs to, null for none or unknown. */
    public @Nullable String country() {
        return bodies.stream()
                .map(Body::country)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(known instanceof Person human ? human.country() : null);
    }

    /** As the record that leaves this step. */
    public Actor toActor() {
        return Actor.newBuilder()
                .setId(known == null ? null : known.id())
                .setName(name)
                .setCountry(country())
                .setRole(role)
                .build();
    }
}
