package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The grammar words that tell languages apart, from {@code language-words.txt}. Immutable, thread-safe. */
final class LanguageWords {
    static final int UNKNOWN = WordTable.UNKNOWN;

    private static final String ANY = "*";
    private static final int[] NOBODY = {};

    private final List<String> languages;
    private final WordTable words;
    /** By the number of the word: languages by their number. */
    private final int[][] spokenIn;
    /** By the number of the language; empty where the file gives none. */
    private final List<String> alphabets;

    private LanguageWords(List<String> lines) {
        List<String> codes = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        Map<String, int[]> speakers = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(": | \\| ?", 3);
            int language = codes.size();
            codes.add(parts[0]);
            letters.add(parts.length < 3 ? ANY : parts[2]);
            for (String word : parts[1].split(" ")) {
                speakers.merge(word, new int[] {language}, LanguageWords::both);
            }
        }
        languages = List.copyOf(codes);
        alphabets = List.copyOf(letters);
        words = new WordTable(List.copyOf(speakers.keySet()));
        spokenIn = speakers.values().toArray(int[][]::new);
    }

    static LanguageWords load() {
        return new LanguageWords(Resource.lines("language-words.txt"));
    }

    private static int[] both(int[] some, int[] more) {
        int[] all = new int[some.length + more.length];
        System.arraycopy(some, 0, all, 0, some.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** Codes of all languages; a language's number is its place. */
    List<String> languages() {
        return languages;
    }

    /** How many words there are; the word between two offsets of a text has a number below it, or is {@link #UNKNOWN}. */
    int size() {
        return spokenIn.length;
    }

    int number(char[] text, int from, int to) {
        return words.find(text, from, to);
    }

    /** The numbers of the languages in which a word carries grammar. */
    int[] spokenIn(int word) {
        return word == UNKNOWN ? NOBODY : spokenIn[word];
    }

    /** Whether a language writes a letter, in lower case and outside of a to z. */
    boolean writes(int language, char letter) {
        String alphabet = alphabets.get(language);
        return alphabet.equals(ANY) || alphabet.indexOf(letter) >= 0;
    }
}
