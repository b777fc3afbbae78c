package org.parley.vocabulary;

/** What a {@link Group} is. */
public enum GroupKind {
    /** Fights, or fought. */
    ARMED,
    /** Party, opposition coalition, negotiating committee, movement. */
    POLITICAL,
    /** Governs a territory or claims to: autonomous, rival, self-declared or transitional. */
    AUTHORITY
}
