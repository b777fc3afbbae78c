package org.parley.story;

/**
 * Every figure that was chosen by measuring, in one place. How: {@code docs/stories.md}. All lie on a plateau: the scores
 * change little when one of them is moved by a fifth, and each is rounded.
 */
final class Weights {
    // What an article is about: the words of headline and body, weighted by tf-idf

    /** Words kept of an article. With 32 or 128 the scores are the same within noise. */
    static final int TERMS = 64;

    /** A headline says in ten words what the body says in five hundred: each of its words counts as so many. */
    static final int TITLE_COUNTS = 3;

    /** The lead tells the news: its words count twice. */
    static final int LEAD_WORDS = 100;

    /** Words beyond are background, which stories of one saga share, and count nothing. */
    static final int BODY_WORDS = 500;

    /** A word that is used ten times says more than one used once, but not ten times as much. */
    static final double TF_POWER = 0.7;

    /** Beyond this idf, in thousandths, a word is no more telling, only rare: misspellings, names of passers-by. */
    static final int MOST_IDF = 6000;

    // Whether two articles tell the same story

    /** What the cosine of two articles of the same day must exceed, in thousandths. */
    static final int SAME_STORY = 150;

    /** By how much it must exceed that for each day between them: a saga uses the same words day after day. */
    static final int PER_DAY = 50;

    /** Share of the shorter text that stands in the longer one too, from which on it is a copy, in thousandths. */
    static final int WIRE_COPY = 500;

    /** Least 3-grams of a text that can have a copy: a shorter one is a formula, "More to follow" or "Subscribers only". */
    static final int WIRE_COPY_SHINGLES = 10;

    /** Least Jaccard similarity of a copy, in thousandths: below, a sketch cannot tell a share from chance. */
    static final int WIRE_COPY_JACCARD = 100;

    // Which story an article belongs to

    /** What two articles of a story that are not linked count against it, in thousandths of a link. */
    static final int UNLINKED = 5;

    /** What two articles count against it that are further apart than the window. */
    static final int OUTSIDE_WINDOW = 50;

    private Weights() {}
}
