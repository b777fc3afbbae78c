package org.parley.extract.rule;

import java.util.Set;

/** What patterns can catch. */
public final class Slots {
    /** One actor: a state, a body, a person. */
    public static final String ACTOR = "ACTOR";
    /** One actor or several that are listed: "Iran, Russia and Turkey". */
    public static final String ACTORS = "ACTORS";
    /** A person, also an actor. */
    public static final String PERSON = "PERSON";
    /** A city, a venue or a country. */
    public static final String PLACE = "PLACE";
    /** A date expression. */
    public static final String DATE = "DATE";
    /** An ordinal: "third", "II". */
    public static final String NUMBER = "NUMBER";
    /** Words that can name a round: "peace talks", "the second round of negotiations". */
    public static final String ROUND = "ROUND";

    /** An adjective for a state that does not act by itself: "Russian" in "a Russian offer". */
    public static final String ADJECTIVE = "ADJECTIVE";
    /** The name of a conflict, a process or a track. */
    public static final String PROCESS = "PROCESS";

    static final Set<String> KINDS = Set.of(ADJECTIVE, PROCESS, ACTOR, ACTORS, PERSON, PLACE, DATE, NUMBER, ROUND);

    private Slots() {}

    /** Their names. */
    public static Set<String> all() {
        return KINDS;
    }
}
