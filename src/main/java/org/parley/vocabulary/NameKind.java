package org.parley.vocabulary;

/** In what way words name an {@link Entity}. */
public enum NameKind {
    /** Its name or another spelling of it. */
    NAME,
    /** An adjective or the people for the state: "Syrian", "Syrians". */
    DEMONYM,
    /** A seat for the body: "Moscow", "the Kremlin". */
    METONYM,
    /** A conflict or agreement for the process: "Syrian civil war". */
    CONFLICT
}
