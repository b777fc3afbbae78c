package org.parley.vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into the words that names are matched by. Linear in the length of the text. */
final class Tokens {
    /** Longest abbreviation whose dot does not end a name: "St. Petersburg", "Gen. Haftar". */
    private static final int ABBREVIATION = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final CharSequence text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(CharSequence text) {
        this.text = text;
    }

    /** Whether a name can be found at all: it has a word, and its words are parted as a text may part them. */
    static boolean canBeFound(String name) {
        List<Token> tokens = of(name);
        return !tokens.isEmpty() && tokens.stream().skip(1).allMatch(Token::joined);
    }

    static List<Token> of(CharSequence text) {
        Tokens cutter = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isLetterOrDigit(text.charAt(at)) ? cutter.word(at) : at + 1;
        }
        return cutter.tokens;
    }

    /** Takes the word that starts here; returns where the next may start. */
    private int word(int start) {
        int end = initials(start);
        int next = end;
        if (end == start) {
            end = letters(start);
            next = end;
            if (end - start > 1 || !atApostropheS(end)) {
                while (apostropheWithin(end)) {
                    end = letters(end + 1);
                    next = end;
                }
            }
            if (atApostropheS(end)) {
                next = end + 2;
            }
        }
        String folded = fold(start, end);
        if (!folded.isEmpty()) {
            tokens.add(new Token(start, end, folded, shape(start, end), joined(start)));
        }
        return Math.max(next, start + 1);
    }

    private int letters(int from) {
        int at = from;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The end of "U.S." or "a.k.a.", which are one word; {@code start} when there is none here. */
    private int initials(int start) {
        int at = start;
        while (at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && (at + 2 == text.length() || !isWordPart(text.charAt(at + 2)) || followedByDot(at + 2))) {
            at += 2;
        }
        return at - start >= 4 ? at : start;
    }

    private boolean followedByDot(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '.';
    }

    /** An apostrophe inside a word, as in "Sana'a" or "N'Djamena", is no possessive. */
    private boolean apostropheWithin(int at) {
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && isWordPart(text.charAt(at + 1))
                && !atApostropheS(at);
    }

    private boolean atApostropheS(int at) {
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !isWordPart(text.charAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02bc' || c == '\u02bb';
    }

    private boolean joined(int start) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token before = tokens.get(tokens.size() - 1);
        if (start == before.end() + 1 && text.charAt(before.end()) == ' ') {
            return true;
        }
        int newLines = 0;
        for (int at = before.end(); at < start; at++) {
            char c = text.charAt(at);
            newLines += c == '\n' ? 1 : 0;
            boolean mayPart = Character.isWhitespace(c)
                    || c == '\u00a0'
                    || c == '-'
                    || (c >= '\u2010' && c <= '\u2013')
                    || c == '&'
                    || c == '/'
                    || c == '+'
                    || isApostrophe(c)
                    || ((c == 's' || c == 'S') && isApostrophe(text.charAt(at - 1)))
                    || (c == '.' && before.end() - before.start() <= ABBREVIATION);
            if (!mayPart || newLines > 1) {
                return false;
            }
        }
        return true;
    }

    private Token.Shape shape(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return Token.Shape.LOWER;
        }
        for (int at = start + 1; at < end; at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return Token.Shape.CAPITALISED;
            }
        }
        return end - start > 1 ? Token.Shape.UPPER : Token.Shape.CAPITALISED;
    }

    /** Lower case without diacritics and what is no letter or digit. */
    private String fold(int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 128) {
                return foldBeyondAscii(text.subSequence(start, end).toString());
            }
            if (isWordPart(c)) {
                folded[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
        }
        return new String(folded, 0, length);
    }

    private static String foldBeyondAscii(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            switch (c) {
                // letters that Unicode does not decompose
                case 'ı' -> folded.append('i');
                case 'ł' -> folded.append('l');
                case 'ø' -> folded.append('o');
                case 'đ' -> folded.append('d');
                case 'ə' -> folded.append('a');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        folded.append(c);
                    }
                }
            }
        }
        return folded.toString();
    }
}
