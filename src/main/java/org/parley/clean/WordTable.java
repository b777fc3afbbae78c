package org.parley.clean;

import java.util.List;

/**
 * Words with a number each, found in a stretch of a text without copying it and whatever their case. Immutable,
 * thread-safe.
 */
final class WordTable {
    static final int UNKNOWN = -1;

    /** A table twice as large as its words finds most of them at the first look. */
    private static final int SPARE = 2;

    /** Letters are sorted by their last five bits. */
    private static final int LETTERS = 32;

    private final char[][] words;
    private final int[] numbers;
    private final int mask;
    /**
     * By first and last letter: a bit for each length and one for each letter in the middle, so that most other words are told
     * apart at one look.
     */
    private final long[] looks = new long[LETTERS * LETTERS];

    /**
     * @param words in lower case, none empty, each once; a word's number is its place in the list
     */
    WordTable(List<String> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size()) * SPARE) * 2;
        this.words = new char[size][];
        this.numbers = new int[size];
        this.mask = size - 1;
        for (int number = 0; number < words.size(); number++) {
            char[] word = words.get(number).toCharArray();
            int slot = slot(word, 0, word.length);
            this.words[slot] = word;
            this.numbers[slot] = number;
            looks[ends(word, 0, word.length)] |= length(0, word.length) | middle(word, 0, word.length);
        }
    }

    /** The number of the word between two offsets of a text, or {@link #UNKNOWN}. */
    int find(char[] text, int from, int to) {
        long known = looks[ends(text, from, to)];
        if ((known & length(from, to)) == 0 || (known & middle(text, from, to)) == 0) {
            return UNKNOWN;
        }
        int slot = slot(text, from, to);
        return words[slot] == null ? UNKNOWN : numbers[slot];
    }

    private static int ends(char[] text, int from, int to) {
        return (lower(text[from]) % LETTERS) * LETTERS + lower(text[to - 1]) % LETTERS;
    }

    private static long length(int from, int to) {
        return 1L << (to - from) % LETTERS;
    }

    private static long middle(char[] text, int from, int to) {
        return 1L << LETTERS + lower(text[from + (to - from) / 2]) % LETTERS;
    }

    /** Where the word stands, or the empty place where it would. */
    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + lower(text[i]);
        }
        int slot = (hash ^ hash >>> 15) & mask;
        while (words[slot] != null && !isSame(words[slot], text, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean isSame(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    /** Most letters are ASCII, for which no table need be asked. */
    private static int lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }
}
