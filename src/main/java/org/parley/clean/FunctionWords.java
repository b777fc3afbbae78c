package org.parley.clean;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Words that carry grammar, from {@code function-words.txt}: their share tells prose from menus. Immutable, thread-safe. */
final class FunctionWords {
    private static final WordTable WORDS = new WordTable(all());

    private FunctionWords() {}

    private static List<String> all() {
        return Resource.lines("function-words.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(":", 2)[1].strip().split(" ")))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether a word carries grammar in any of the languages. */
    static boolean contains(String word) {
        return contains(word.toCharArray(), 0, word.length());
    }

    /** Whether the word between two offsets of a text carries grammar in any of the languages. */
    static boolean contains(char[] text, int from, int to) {
        // a single letter is a word in one language and a list label in all
        boolean isLabel = to - from == 1 && text[from] != 'a' && text[from] != 'A';
        return !isLabel && WORDS.find(text, from, to) != WordTable.UNKNOWN;
    }
}
