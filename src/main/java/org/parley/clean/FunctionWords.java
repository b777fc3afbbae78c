package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    private static final Map<String, List<String>> BY_WORD = new HashMap<>();

    static {
        BY_LANGUAGE.forEach((language, words) -> words.forEach(
                word -> BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    }

    private FunctionWords() {}

    /** Whether a word in lower case carries grammar in any of the languages. */
    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** The languages (ISO 639-1) in which a word in lower case carries grammar. */
    static List<String> languages(String word) {
        return BY_WORD.getOrDefault(word, List.of());
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
