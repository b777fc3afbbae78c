package org.parley.clean;

/**
 * The one place where characters are normalised: every kind of space becomes a space, what cannot be seen is dropped.
 * Letters, accents and the direction of writing stay as they are.
 */
final class Characters {
    private Characters() {}

    /** The text on one line: runs of white space are one space, ends trimmed, invisible characters gone. */
    static String oneLine(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pendingSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pendingSpace = out.length() > 0;
            } else if (!isInvisible(c) && !isLoneSurrogate(text, i)) {
                if (pendingSpace) {
                    out.append(' ');
                    pendingSpace = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the character separates words: any Unicode space, NBSP and tabs among them. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
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

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
