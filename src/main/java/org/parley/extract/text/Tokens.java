package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extract.text.Token.Kind;

/**
 * Cuts text into {@link Token}s. Every character that is no white space is in exactly one token. One pass, linear in the
 * length of the text.
 */
public final class Tokens {
    private static final Set<String> ENDINGS = Set.of("s", "ll", "ve", "re", "d", "m");

    private final String text;
    private final int to;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The tokens of a whole text. */
    public static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    /** The tokens of {@code text} between two offsets; their own offsets still count in the whole text. */
    public static List<Token> of(String text, int from, int to) {
        return new Tokens(text, to).scan(from);
    }

    private List<Token> scan(int from) {
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (Character.isLetter(c)) {
                at = add(Kind.WORD, at, wordEnd(at));
            } else if (Character.isDigit(c)) {
                at = add(Kind.NUMBER, at, numberEnd(at));
            } else if (isApostrophe(c) && startsEnding(at)) {
                at = add(Kind.ENDING, at, lettersEnd(at + 1));
            } else {
                at = add(Kind.PUNCTUATION, at, markEnd(at, c));
            }
        }
        return tokens;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int add(Kind kind, int start, int end) {
        String written = text.substring(start, end);
        tokens.add(new Token(written, written.toLowerCase(Locale.ROOT).replace('’', '\''), start, end, kind));
        return end;
    }

    private int wordEnd(int start) {
        int end = lettersEnd(start);
        while (end + 1 < to && isApostrophe(text.charAt(end)) && isLetterAt(end + 1) && !isEnding(end + 1)) {
            end = lettersEnd(end + 1);
        }
        if (!isCharAt(end, '.')) {
            return end;
        }
        int acronym = acronymEnd(start, end);
        if (acronym > end) {
            return acronym;
        }
        boolean abbreviation = Abbreviations.takesPeriod(text.substring(start, end), figureFollows(end + 1));
        return abbreviation && !isCharAt(end + 1, '.') ? end + 1 : end;
    }

    /** End of single letters joined by periods ("U.S.", "a.m.", "Ph.D."), or {@code end} where there are none. */
    private int acronymEnd(int start, int end) {
        boolean doctorate = text.startsWith("Ph.D", start);
        int letter = end;
        boolean several = false;
        while ((letter - start == 1 || several || doctorate)
                && isCharAt(letter, '.')
                && isLetterAt(letter + 1)
                && lettersEnd(letter + 1) == letter + 2) {
            letter += 2;
            several = true;
        }
        return several && isCharAt(letter, '.') ? letter + 1 : letter;
    }

    private boolean figureFollows(int at) {
        int next = at;
        while (next < to && next < at + 2 && isSpace(text.charAt(next))) {
            next++;
        }
        return next < to && Character.isDigit(text.charAt(next));
    }

    private int lettersEnd(int start) {
        int at = start;
        while (at < to) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && !isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, to);
    }

    private int numberEnd(int start) {
        int at = start;
        while (at < to) {
            char c = text.charAt(at);
            boolean inside =
                    (c == '.' || c == ',' || c == ':') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
            if (!inside && !Character.isDigit(c)) {
                break;
            }
            at++;
        }
        return Math.max(lettersEnd(at), start + Character.charCount(text.codePointAt(start)));
    }

    private int markEnd(int start, int c) {
        int at = start + Character.charCount(c);
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            while (at < to && text.charAt(at) == c) {
                at++;
            }
        }
        return Math.min(at, to);
    }

    private boolean startsEnding(int apostrophe) {
        return apostrophe > 0
                && Character.isLetterOrDigit(text.charAt(apostrophe - 1))
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).end() == apostrophe
                && isEnding(apostrophe + 1);
    }

    private boolean isEnding(int at) {
        int end = lettersEnd(at);
        return end - at <= 2 && ENDINGS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private boolean isCharAt(int at, char c) {
        return at < to && text.charAt(at) == c;
    }

    private boolean isLetterAt(int at) {
        return at < to && Character.isLetter(text.charAt(at));
    }
}
