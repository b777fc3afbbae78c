package org.parley.vocabulary;

/** What a {@link Place} is. */
public enum PlaceKind {
    CITY,
    /** A building, resort or border post where talks are held. */
    VENUE,
    /** A province, territory, sea or river: where a conflict is, rather than where talks are. */
    REGION
}
