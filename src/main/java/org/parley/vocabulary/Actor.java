package org.parley.vocabulary;

import java.util.List;

/** Who can take part in talks. Ids are unique among all actors. */
public sealed interface Actor extends Entity permits Body, Person {
    /** Other names and spellings. */
    List<String> aliases();
}
