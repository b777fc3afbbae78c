package org.parley.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses a text's language: by its script where the script has one language only, else by whose grammar words it uses
 * most. Measured libraries that do more carry models of 80 MB and up; see docs/cleaning.md.
 */
final class Language {
    /** A fifth of running text is in each language's list; a tenth leaves room for names and numbers. */
    private static final double LEAST_SHARE = 0.1;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final int FEWEST_WORDS = 8;

    /** The language shows within the first words. */
    private static final int MOST_CHARACTERS = 5000;

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.DEVANAGARI, "hi",
            UnicodeScript.BENGALI, "bn");

    private Language() {}

    /** ISO 639-1 code; empty when the text is too short or none fits. */
    static Optional<String> of(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (text.length() < MOST_CHARACTERS) {
                text.append(paragraph, 0, Math.min(paragraph.length(), MOST_CHARACTERS))
                        .append(' ');
            }
        }
        return byScript(text).or(() -> byWords(text.toString()));
    }

    private static Optional<String> byScript(CharSequence text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() * 2 > letters)
                .map(count -> ONE_LANGUAGE.get(count.getKey()))
                .filter(code -> code != null)
                .findFirst();
    }

    private static Optional<String> byWords(String text) {
        List<String> words =
                NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            FunctionWords.languages(word).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        return hits.entrySet().stream()
                // ties are settled by name, so that the answer never depends on the order of a map
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best -> best.getValue() >= words.size() * LEAST_SHARE)
                .map(Map.Entry::getKey);
    }
}
