package org.parley.vocabulary;

/** Something with a name that articles write about. Ids are lower-case words joined by hyphens. */
public sealed interface Entity permits Actor, Place, TalkProcess, Track {
    /** Unique among actors, among places, among processes and among tracks: the state and the process are both "syria". */
    String id();

    /** The usual English name. */
    String name();
}
