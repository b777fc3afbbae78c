package org.parley.vocabulary;

/**
 * A word for matching names.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset behind its last, before a possessive 's
 * @param folded lower case, without diacritics, apostrophes and the dots of "U.S."
 * @param shape how it is written
 * @param joined whether only a blank, a hyphen or the dot of an abbreviation parts it from the word before
 */
record Token(int start, int end, String folded, Shape shape, boolean joined) {
    enum Shape {
        LOWER,
        /** First letter upper case. */
        CAPITALISED,
        /** At least two letters, all upper case. */
        UPPER;

        /** Whether a word of a text written like this can stand for a word of a name written like {@code name}. */
        boolean canBe(Shape name) {
            return switch (name) {
                case LOWER -> true;
                case CAPITALISED -> this != LOWER;
                // "us" and "Us" are not "US", and "Who" is not "WHO"
                case UPPER -> this == UPPER;
            };
        }
    }
}
