package org.parley.clean;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Guesses a text's language: by its script where the script has one language only, else by whose grammar words it uses
 * most. Measured libraries that do more carry models of 80 MB and up; see docs/cleaning.md.
 */
final class Language {
    /** A fifth of running text is in each language's list; a tenth leaves room for names and numbers. */
    private static final double LEAST_SHARE = 0.1;

    private static final int FEWEST_WORDS = 8;

    /** The language shows within the first words. */
    private static final int MOST_CHARACTERS = 2000;

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

    /** Armenian, the first such script in Unicode; no need to look Latin, Greek and Cyrillic letters up. */
    private static final char FIRST_OF_ONE_LANGUAGE = '\u0530';

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
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c >= FIRST_OF_ONE_LANGUAGE) {
                    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) {
            return Optional.of("ja");
        }
        int half = letters / 2;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > half)
                .map(count -> ONE_LANGUAGE.get(count.getKey()))
                .filter(code -> code != null)
                .findFirst();
    }

    private static Optional<String> byWords(String text) {
        List<String> languages = FunctionWords.languages();
        int[] hits = new int[languages.size()];
        int words = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isWordPart(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words++;
                count(FunctionWords.languages(text, from, i), hits);
                from = -1;
            }
        }
        int most = Arrays.stream(hits).max().orElse(0);
        int enough = words;
        return words < FEWEST_WORDS
                ? Optional.empty()
                : IntStream.range(0, hits.length)
                        .filter(language -> hits[language] == most && most >= enough * LEAST_SHARE)
                        .mapToObj(languages::get)
                        // ties are settled by name, so that the answer never depends on the order of the file
                        .max(Comparator.naturalOrder());
    }

    private static void count(long spokenIn, int[] hits) {
        for (long left = spokenIn; left != 0; left &= left - 1) {
            hits[Long.numberOfTrailingZeros(left)]++;
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
