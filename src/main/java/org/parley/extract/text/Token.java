package org.parley.extract.text;

/**
 * A word, a number or a punctuation mark.
 *
 * <p>A possessive or contracted ending is a token of its own ({@code Iran} + {@code 's}, {@code they} + {@code 'll}), so is
 * a hyphen ({@code anti} + {@code -} + {@code Assad}): names are found inside compounds. The period of an abbreviation
 * belongs to it ({@code U.S.}, {@code Jan.}).
 *
 * @param text as written
 * @param lower {@code text} in lower case, with a typographic apostrophe made straight
 * @param start offset of the first UTF-16 code unit in the clean text
 * @param end offset behind the last
 */
public record Token(String text, String lower, int start, int end, Kind kind) {

    /** What a token is made of. */
    public enum Kind {
        /** Starts with a letter; may hold digits, apostrophes and the periods of an abbreviation. */
        WORD,
        /** Starts with a digit: {@code 2,254}, {@code 3.5}, {@code 16:08}, {@code 23rd}, {@code 1990s}. */
        NUMBER,
        /** One mark, or a run that is one mark: {@code ...}, {@code --}, {@code ``}, {@code ''}. */
        PUNCTUATION,
        /** The end of a possessive or contraction: {@code 's}, {@code 'll}, {@code 've}. */
        ENDING
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it starts with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }

    /** Whether nothing stands between {@code previous} and this. */
    public boolean touches(Token previous) {
        return previous.end == start;
    }
}
