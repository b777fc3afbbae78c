package org.parley.clean;

import java.lang.Character.UnicodeScript;

/** What scripts other than Latin, Greek and Cyrillic do otherwise: no capitals, no spaces between words, marks of their own. */
final class Scripts {
    /** Hebrew, the first script without capitals in Unicode. */
    private static final char FIRST_UNCASED = '\u0590';

    /** Thai, the first script without spaces between words in Unicode. */
    private static final char FIRST_UNSPACED = '\u0E00';

    private static final char AFTER_LAO = '\u0F00';

    /** A line so long without a mark at its end is a sentence in a script that has no such mark. */
    private static final int LONG = 80;

    private Scripts() {}

    /** Whether a letter belongs to a script without capitals. */
    static boolean isUncased(char c) {
        return c >= FIRST_UNCASED && Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    /** How many words a run of letters is: one where spaces part them, else as many as so many letters usually are. */
    static int words(char[] text, int from, int to) {
        char first = text[from];
        if (first < FIRST_UNSPACED) {
            return 1;
        }
        return switch (UnicodeScript.of(first)) {
            case HAN, HIRAGANA, KATAKANA -> (to - from + 1) / 2;
            case THAI, LAO, KHMER, MYANMAR -> (to - from + 3) / 4;
            default -> 1;
        };
    }

    /** Chinese characters, kana, and the marks used with them. */
    static boolean isEastAsian(char c) {
        return (c >= 0x3000 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF);
    }

    static boolean isComma(char c) {
        return switch (c) {
            case ',', ';', '،', '؛', '，', '、', '；' -> true;
            default -> false;
        };
    }

    /** Thai and Lao mark no end of a sentence. */
    static boolean isLongWithoutMarks(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= FIRST_UNSPACED && last < AFTER_LAO && text.length() >= LONG;
    }
}
