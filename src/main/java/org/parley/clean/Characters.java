package org.parley.clean;

/**
 * The one place where characters are normalised: every kind of space becomes a space, what cannot be seen is dropped.
 * Letters, accents and the direction of writing stay as they are.
 */
final class Characters {
    private Characters() {}

    /** The text on one line: runs of white space are one space, ends trimmed, invisible characters gone. */
    static String oneLine(CharSequence characters) {
        String text = characters.toString();
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        // nearly all lines need no more than that
        return isPlainLine(text, from, to) ? text.substring(from, to) : withoutRuns(text, from, to);
    }

    /** Whether there is nothing to change between two characters: printable ASCII, never two spaces in a row. */
    private static boolean isPlainLine(String text, int from, int to) {
        boolean afterSpace = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c < ' ' || (c == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return true;
    }

    /** Written over itself: no character becomes two. */
    private static String withoutRuns(String text, int from, int to) {
        char[] line = text.substring(from, to).toCharArray();
        int length = 0;
        boolean pendingSpace = false;
        for (int i = 0; i < line.length; i++) {
            char c = line[i];
            // nearly all characters are plain, and need none of the tests below
            if (c > ' ' && c < 0x7F && !pendingSpace) {
                line[length++] = c;
            } else if (isSpace(c)) {
                pendingSpace = length > 0;
            } else if (!isInvisible(c) && !isLoneSurrogate(text, from + i)) {
                if (pendingSpace) {
                    line[length++] = ' ';
                    pendingSpace = false;
                }
                line[length++] = c;
            }
        }
        return new String(line, 0, length);
    }

    /** Whether the character separates words: any Unicode space, NBSP and tabs among them. */
    static boolean isSpace(char c) {
        boolean isPlain = c > ' ' && c < 0x7F;
        return !isPlain && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }

    /** Whether the character is a letter, a digit or an accent that stands by itself. */
    static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Zero-width marks, soft hyphens, byte order marks, replacement and control characters. The joiners U+200C and U+200D
     * stay, Persian and emoji are spelt with them, and so do the marks of direction U+200E and U+200F.
     */
    private static boolean isInvisible(char c) {
        return switch (c) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF', '\uFFFD', '\uFFFE', '\uFFFF' -> true;
            default -> c < 0x20 || (c >= 0x7F && c < 0xA0);
        };
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
