package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Puts paragraphs together that were broken into lines of about one width. A line that breaks off within a sentence goes on in
 * the next; where many do so at one width, a full line that happens to end with a sentence goes on too. A blank line, an
 * indentation and a short line end a paragraph.
 */
final class WrappedLines {
    /** Shorter lines are labels and menus; nobody wraps prose so narrowly. */
    private static final int NARROWEST = 40;

    /** Chinese characters are twice as wide. */
    private static final int NARROWEST_EAST_ASIAN = 20;

    /** So many lines must break off within a sentence before their width means anything. */
    private static final int FEWEST_BROKEN = 3;

    /** Lines of proportional type, counted in characters, differ by about so much. */
    private static final double RAGGED = 0.75;

    /** Share of the lines that break off which must be about as wide as the widest. */
    private static final double MOST = 0.8;

    private final List<LineStretch> lines;
    private final boolean[] breaksOff;
    private final int width;

    private WrappedLines(List<LineStretch> lines) {
        this.lines = lines;
        this.breaksOff = new boolean[lines.size()];
        boolean[] mayBreakOff = new boolean[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            LineStretch line = lines.get(i);
            LineStretch next = lines.get(i + 1);
            breaksOff[i] = breaksOff(line, next);
            mayBreakOff[i] =
                    mayGoOn(line, next) && Scripts.isUncased(next.text().charAt(0));
        }
        // without capitals a line may go on below any that ends no sentence: then only one width of many lines shows it
        int widthOfUncased = width(mayBreakOff);
        for (int i = 0; i < mayBreakOff.length && widthOfUncased > 0; i++) {
            breaksOff[i] |= mayBreakOff[i] && lines.get(i).text().length() >= widthOfUncased * RAGGED;
        }
        this.width = width(breaksOff);
    }

    /** The lines in their order, each with those that continue it. */
    static List<LineStretch> join(List<LineStretch> lines) {
        return new WrappedLines(lines).joined();
    }

    private List<LineStretch> joined() {
        List<LineStretch> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            append(text, lines.get(i).text());
            if (!goesOn(i)) {
                joined.add(first == i ? lines.get(i) : paragraph(first, i, text.toString()));
                text.setLength(0);
                first = i + 1;
            }
        }
        return joined;
    }

    private LineStretch paragraph(int first, int last, String text) {
        LineStretch begin = lines.get(first);
        PagePlace.Lines place = new PagePlace.Lines(
                begin.place().first(), lines.get(last).place().last());
        return new LineStretch(place, begin.indentation(), text, false);
    }

    /** A hyphen at the end of a line stands within a word, and Chinese and Japanese put no spaces between words. */
    private static void append(StringBuilder text, String line) {
        int end = text.length();
        boolean isWithinWord = end > 1
                && ((text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2)))
                        || (Scripts.isEastAsian(text.charAt(end - 1)) && Scripts.isEastAsian(line.charAt(0))));
        if (end > 0 && !isWithinWord) {
            text.append(' ');
        }
        text.append(line);
    }

    private boolean goesOn(int i) {
        return i + 1 < lines.size() && (breaksOff[i] || (isFull(i) && hasBrokenNeighbour(i)));
    }

    private boolean hasBrokenNeighbour(int i) {
        return (i > 0 && breaksOff[i - 1]) || breaksOff[i + 1];
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean isFull(int i) {
        if (width == 0 || !areNeighbours(lines.get(i), lines.get(i + 1))) {
            return false;
        }
        String next = lines.get(i + 1).text();
        int space = next.indexOf(' ');
        return Character.isLetterOrDigit(next.charAt(0))
                && lines.get(i).text().length() + 1 + (space < 0 ? next.length() : space) > width;
    }

    /** The width at which lines are broken, or 0 if they break off anywhere. */
    private int width(boolean[] broken) {
        int[] lengths = IntStream.range(0, lines.size())
                .filter(i -> broken[i])
                .map(i -> lines.get(i).text().length())
                .sorted()
                .toArray();
        if (lengths.length < FEWEST_BROKEN) {
            return 0;
        }
        int widest = lengths[lengths.length - 1];
        long full = Arrays.stream(lengths)
                .filter(length -> length >= widest * RAGGED)
                .count();
        return full >= lengths.length * MOST ? widest : 0;
    }

    /** Whether a line ends within a sentence that the next one continues. */
    private static boolean breaksOff(LineStretch line, LineStretch next) {
        return mayGoOn(line, next)
                && (Character.isLowerCase(next.text().charAt(0)) || endsWithGrammarWord(line.text()))
                && NoiseWords.kindOf(next.text()) == null;
    }

    /** Whether nothing but the begin of the next line speaks against its being a continuation. */
    private static boolean mayGoOn(LineStretch line, LineStretch next) {
        int length = line.text().length();
        return areNeighbours(line, next)
                && (length >= NARROWEST
                        || (length >= NARROWEST_EAST_ASIAN
                                && Scripts.isEastAsian(line.text().charAt(0))))
                && TextShape.endOf(line.text()).isWithinSentence();
    }

    /** Where the verb stands last, as in Persian, an auxiliary ends a sentence; such scripts have no capitals. */
    private static boolean endsWithGrammarWord(String line) {
        if (Scripts.isUncased(line.charAt(line.length() - 1))) {
            return false;
        }
        String last = line.substring(line.lastIndexOf(' ') + 1);
        return FunctionWords.contains(last.toLowerCase(Locale.ROOT));
    }

    /** Prose on lines that follow each other without a blank line or an indentation. */
    private static boolean areNeighbours(LineStretch line, LineStretch next) {
        return !line.isCode()
                && !next.isCode()
                && next.place().first() == line.place().last() + 1
                && next.indentation() <= line.indentation() + 1;
    }
}
