package org.parley.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Guesses a text's language: by its script where the script has one language only, else by whose grammar words it uses
 * most, less the letters that the language does not write. A language that is not listed gives no answer rather than that of
 * its neighbour, because it repeats the few words that both share instead of using many. Measured beside libraries in
 * decision 008.
 */
final class Language {
    /** A third of running text is in its language's list; a tenth leaves room for names and numbers. */
    private static final double LEAST_SHARE = 0.1;

    private static final int FEWEST_WORDS = 4;

    /** So many different ones of its words a language shows, as share of all that were found, ... */
    private static final double LEAST_VARIETY = 0.33;

    /** ... but at least these ... */
    private static final int LEAST_DISTINCT = 2;

    /** ... and in a long text no more. */
    private static final int MOST_DISTINCT = 12;

    /** The language shows within the first words. */
    private static final int MOST_CHARACTERS = 2000;

    private static final LanguageWords WORDS = LanguageWords.load();

    private static final Map<UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"));

    /** Armenian, the first such script in Unicode; no need to look Latin, Greek and Cyrillic letters up. */
    private static final char FIRST_OF_ONE_LANGUAGE = '\u0530';

    /** Letters beyond a to z, as far as Cyrillic. */
    private static final char FIRST_TELLING = '\u00c0';

    private static final char LAST_TELLING = '\u04ff';

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
        return byScript(text).or(() -> byWords(text.toString().toCharArray()));
    }

    /** ISO 639-1 codes of all languages that it can name. */
    static Set<String> languages() {
        return Stream.concat(ONE_LANGUAGE.values().stream(), WORDS.languages().stream())
                .collect(Collectors.toUnmodifiableSet());
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

    private static Optional<String> byWords(char[] text) {
        int[] hits = new int[WORDS.languages().size()];
        int[] distinct = new int[hits.length];
        boolean[] seen = new boolean[WORDS.size()];
        int[] letters = new int[LAST_TELLING + 1];
        int words = 0;
        int from = -1;
        for (int i = 0; i <= text.length; i++) {
            boolean inWord = i < text.length && isWordPart(text[i]);
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                words++;
                int word = WORDS.number(text, from, i);
                for (int language : WORDS.spokenIn(word)) {
                    hits[language]++;
                    distinct[language] += seen[word] ? 0 : 1;
                }
                if (word == LanguageWords.UNKNOWN) {
                    countTelling(text, from, i, letters);
                } else {
                    seen[word] = true;
                }
                from = -1;
            }
        }
        subtractForeign(letters, hits);
        int best = best(hits, distinct);
        double enough = Math.min(MOST_DISTINCT, Math.max(LEAST_DISTINCT, hits[best] * LEAST_VARIETY));
        return words >= FEWEST_WORDS && hits[best] >= words * LEAST_SHARE && distinct[best] >= enough
                ? Optional.of(WORDS.languages().get(best))
                : Optional.empty();
    }

    /** The first of those that are used most, by the number of different words where equally many are. */
    private static int best(int[] hits, int[] distinct) {
        int best = 0;
        for (int language = 1; language < hits.length; language++) {
            boolean isBetter = hits[language] > hits[best]
                    || (hits[language] == hits[best] && distinct[language] > distinct[best]);
            best = isBetter ? language : best;
        }
        return best;
    }

    /** Counts the letters that tell languages apart, but not in names, which keep the letters of where they come from. */
    private static void countTelling(char[] text, int from, int to, int[] letters) {
        if (Character.isUpperCase(text[from])) {
            return;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= FIRST_TELLING && c <= LAST_TELLING) {
                letters[Character.toLowerCase(c)]++;
            }
        }
    }

    /** A letter that a language does not write speaks against it as a word speaks for it. */
    private static void subtractForeign(int[] letters, int[] hits) {
        for (char letter = FIRST_TELLING; letter <= LAST_TELLING; letter++) {
            for (int language = 0; letters[letter] > 0 && language < hits.length; language++) {
                if (hits[language] > 0 && !WORDS.writes(language, letter)) {
                    hits[language] -= letters[letter];
                }
            }
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
