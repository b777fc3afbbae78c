package org.parley.serve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people search it: without accents, case and punctuation, so that "Erdogan" finds "Erdoğan". */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** Words separated by single blanks. */
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // NFKD leaves the dotless i alone
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT).replace('ı', 'i'))
                .replaceAll(" ")
                .strip();
    }

    /** Whether the folded text has the folded phrase in it as whole words. */
    static boolean hasPhrase(String folded, String phrase) {
        return (" " + folded + " ").contains(" " + phrase + " ");
    }
}
