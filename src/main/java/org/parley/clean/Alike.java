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
    private int elements;
    private int wordsWithin;
    private int proseWithin;
    private int linkedWithin;

    /** Counts a block that lies directly in one of them. */
    void count(int moreWords, int moreProse, double linkShare) {
        blocks++;
        words += moreWords;
        proseWords += moreProse;
        linkedWords += moreWords * linkShare;
    }

    /** Counts one of them with the words of all blocks in it, at any depth. */
    void countElement(int moreWords, int moreProse, int moreLinked) {
        elements++;
        wordsWithin += moreWords;
        proseWithin += moreProse;
        linkedWithin += moreLinked;
    }

    /** How many blocks lie directly in one of them. */
    int blocks() {
        return blocks;
    }

    /** Mean words per block. */
    double meanWords() {
        return share(words, blocks);
    }

    /** Share of the blocks' words that belong to prose, 0 to 1. */
    double proseShare() {
        return share(proseWords, words);
    }

    /** Share of the blocks' words that are links, 0 to 1. */
    double linkShare() {
        return share(linkedWords, words);
    }

    /** How many of them hold any text. */
    int elements() {
        return elements;
    }

    /** Mean words per element, at any depth. */
    double meanWordsWithin() {
        return share(wordsWithin, elements);
    }

    /** Share of prose in them at any depth, 0 to 1. */
    double proseShareWithin() {
        return share(proseWithin, wordsWithin);
    }

    /** Words of prose in them, at any depth. */
    int proseWithin() {
        return proseWithin;
    }

    /** Share of links in them at any depth, 0 to 1. */
    double linkShareWithin() {
        return share(linkedWithin, wordsWithin);
    }

    private static double share(double part, int all) {
        return all == 0 ? 0 : part / all;
    }
}
