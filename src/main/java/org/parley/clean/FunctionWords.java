package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The grammar words of some languages, from {@code function-words.txt}. Immutable, thread-safe. */
final class FunctionWords {
    /** ISO 639-1 codes; a word's languages are bits in this order. */
    private static final List<String> LANGUAGES;

    private static final WordTable WORDS;

    /** By the number of the word. */
    private static final long[] SPOKEN_IN;

    private FunctionWords() {}

    static {
        List<String> languages = new ArrayList<>();
        Map<String, Long> spokenIn = new TreeMap<>();
        for (String line : Resource.lines("function-words.txt")) {
            String[] parts = line.split(":", 2);
            long bit = 1L << languages.size();
            languages.add(parts[0]);
            for (String word : parts[1].strip().split(" ")) {
                spokenIn.merge(word, bit, (a, b) -> a | b);
            }
        }
        LANGUAGES = List.copyOf(languages);
        WORDS = new WordTable(List.copyOf(spokenIn.keySet()));
        SPOKEN_IN = spokenIn.values().stream().mapToLong(Long::longValue).toArray();
    }

    /** Whether a word carries grammar in any of the languages. */
    static boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether the word between two offsets of a text carries grammar in any of the languages. */
    static boolean contains(String text, int from, int to) {
        // a single letter is a word in one language and a list label in all
        boolean isLabel = to - from == 1 && text.charAt(from) != 'a' && text.charAt(from) != 'A';
        return !isLabel && WORDS.find(text, from, to) != WordTable.UNKNOWN;
    }

    /** ISO 639-1 codes of all languages. */
    static List<String> languages() {
        return LANGUAGES;
    }

    /** In which languages the word between two offsets of a text carries grammar: bits in the order of the languages. */
    static long languages(String text, int from, int to) {
        int word = WORDS.find(text, from, to);
        return word == WordTable.UNKNOWN ? 0 : SPOKEN_IN[word];
    }
}
