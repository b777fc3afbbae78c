package org.parley.clean;

/**
 * What the elements of one page hold together that have the same tag and classes in parents of the same tag and classes. Lists of
 * links, cards and comments are many alike; so are paragraphs. Filled while the page is walked.
 */
final class Alike {
    private int blocks;
    private int words;
    private int proseWords;
    private double linkedWords;

    /** Counts a block that lies directly in one of them. */
    void count(int moreWords, int moreProse, double linkShare) {
        blocks++;
        words += moreWords;
        proseWords += moreProse;
        linkedWords += moreWords * linkShare;
    }

    int blocks() {
        return blocks;
    }

    /** Mean words per block. */
    double meanWords() {
        return blocks == 0 ? 0 : (double) words / blocks;
    }

    /** Share of their words that belong to prose, 0 to 1. */
    double proseShare() {
        return words == 0 ? 0 : (double) proseWords / words;
    }

    /** Share of their words that are links, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : linkedWords / words;
    }
}
