package org.parley.serve;

import java.util.Locale;

/** The form in which ids are stored. Everything that looks something up goes through here. */
public final class Keys {
    private Keys() {}

    /** Ids of rounds and events are made by Parley, in lower case; people type them in any. */
    public static String ofTable(String asked) {
        return asked.strip().toLowerCase(Locale.ROOT);
    }

    /** Ids of articles, and so of stories, are the producer's: every character counts. */
    public static String ofArticle(String asked) {
        return asked;
    }
}
