package org.parley.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences. A blank line is always an end; inside a paragraph {@link SentenceEnd} decides from the tokens
 * around a mark. Linear in the length of the text, whatever it contains; blank text has no sentences.
 */
public final class Sentences {
    /**
     * In tokens. What goes on for longer without an end (a table, a list of names, noise) is cut here, so that all work on
     * a sentence has a bound, even work that grows with the square of its length. The longest sentences of news have
     * about 150.
     */
    static final int LONGEST = 250;

    private Sentences() {}

    /** The sentences of {@code text} in order; each character that is no white space is in exactly one of them. */
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            List<Token> tokens = Tokens.of(text, start, end);
            if (!tokens.isEmpty()) {
                addSentences(text, tokens, paragraph++, sentences);
            }
            start = end;
        }
        return List.copyOf(sentences);
    }

    private static void addSentences(String text, List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int first = 0;
        while (first < tokens.size()) {
            int next = first + 1;
            int limit = Math.min(tokens.size(), first + LONGEST);
            while (next < limit && !SentenceEnd.isBetween(tokens, first, next)) {
                next++;
            }
            int start = tokens.get(first).start();
            int end = tokens.get(next - 1).end();
            List<Token> own = List.copyOf(tokens.subList(first, next));
            sentences.add(new Sentence(text.substring(start, end), start, end, paragraph, own));
            first = next;
        }
    }

    /** Offset behind the line break that opens the next blank line, or the end of the text. */
    private static int paragraphEnd(String text, int from) {
        boolean lineIsBlank = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                if (lineIsBlank) {
                    return at + 1;
                }
                lineIsBlank = true;
            } else if (!Tokens.isSpace(c)) {
                lineIsBlank = false;
            }
        }
        return text.length();
    }
}
