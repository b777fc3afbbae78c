package org.parley.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words as stories compare them. Words are runs of letters and digits; a hyphen parts them, an apostrophe ends them ("Assad's" is
 * "assad", "don't" is "don") unless it belongs to a name ("O'Brien"), points inside an abbreviation and separators inside a
 * number are dropped ("U.S." is "us", "1,500" is "1500"). Outlets differ in all of these when they print the same text.
 */
final class Words {
    /** Longer runs are addresses, encoded data or a broken page; they would only make keys large. */
    private static final int LONGEST = 40;

    private Words() {}

    static List<String> of(String text) {
        String plain = foldAccents(text);
        List<String> words = new ArrayList<>(plain.length() / 6 + 1);
        int i = 0;
        while (i < plain.length()) {
            if (!Character.isLetterOrDigit(plain.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfRun(plain, i);
            String word = fold(plain.substring(i, end));
            if (!word.isEmpty() && word.length() <= LONGEST) {
                words.add(word);
            }
            i = end;
        }
        return words;
    }

    private static String foldAccents(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '\u2019' || c == '\u2018' || c == '\u02BC') {
                plain.append('\'');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A run goes on over one apostrophe, point or comma that stands between two letters or two digits. */
    private static int endOfRun(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = c == '\'' || c == '.' || c == ',';
            if (!Character.isLetterOrDigit(c) && !(inside && joins(text, i, c))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean joins(String text, int i, char mark) {
        if (i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (Character.isDigit(before) && Character.isDigit(after)) {
            return mark != '\'';
        }
        if (!Character.isLetter(before) || !Character.isLetter(after)) {
            return false;
        }
        // the point of "U.S." stands between single letters; the one of "end.Then" is a lost space
        boolean singleLetter = i < 2 || !Character.isLetter(text.charAt(i - 2));
        return mark == '\'' || (mark == '.' && singleLetter);
    }

    private static String fold(String run) {
        String lower = run.toLowerCase(Locale.ROOT);
        int apostrophe = lower.indexOf('\'');
        if (apostrophe > 2 || (apostrophe == 2 && lower.length() - apostrophe <= 3)) {
            lower = lower.substring(0, apostrophe);
        }
        StringBuilder letters = new StringBuilder(lower.length());
        lower.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
