package org.parley.clean;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The grammar words of some languages, from {@code function-words.txt}. Immutable, thread-safe. */
final class FunctionWords {
    private static final Map<String, Set<String>> BY_LANGUAGE = load();
    private static final Set<String> ALL = BY_LANGUAGE.values().stream()
            .flatMap(Set::stream)
            // a single letter is a word in one language and a list label in all
            .filter(word -> word.length() > 1 || word.equals("a"))
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Whether a word in lower case carries grammar in any of the languages. */
    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** The words by language (ISO 639-1). */
    static Map<String, Set<String>> byLanguage() {
        return BY_LANGUAGE;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : Resource.lines("function-words.txt")) {
            String[] parts = line.split(":", 2);
            words.put(parts[0], Arrays.stream(parts[1].strip().split(" ")).collect(Collectors.toUnmodifiableSet()));
        }
        return Map.copyOf(words);
    }
}
