package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a flattened page: its non-empty lines, without program code. A line that holds code gives the pieces
 * before and after it.
 */
final class TextLines implements Blocks {
    /** More lines than any article has; the rest of an endless page is not looked at. */
    static final int MAX_LINES = 20_000;

    /** A piece of text and the 1-based number of its line. */
    record Piece(
            int line,
            String text,
            TextShape shape,
            @Nullable NoiseKind noise) {}

    private final List<Piece> pieces;
    private final List<Integer> codeLines;

    private TextLines(List<Piece> pieces, List<Integer> codeLines) {
        this.pieces = pieces;
        this.codeLines = codeLines;
    }

    static TextLines of(String body) {
        List<Piece> pieces = new ArrayList<>();
        List<Integer> codeLines = new ArrayList<>();
        int number = 0;
        for (String raw : (Iterable<String>) body.lines()::iterator) {
            number++;
            if (pieces.size() >= MAX_LINES) {
                break;
            }
            ProgramCode.Split split = ProgramCode.split(Characters.oneLine(raw));
            if (split.hasCode()) {
                codeLines.add(number);
            }
            for (String text : split.prose()) {
                pieces.add(new Piece(
                        number, text, TextShape.of(text), NoiseKind.of(text).orElse(null)));
            }
        }
        return new TextLines(List.copyOf(pieces), List.copyOf(codeLines));
    }

    /** The same page without some of its pieces. */
    TextLines without(IntPredicate left) {
        return new TextLines(
                IntStream.range(0, size())
                        .filter(left.negate())
                        .mapToObj(pieces::get)
                        .toList(),
                codeLines);
    }

    /** Numbers of the lines that held program code. */
    List<Integer> codeLines() {
        return codeLines;
    }

    Piece piece(int i) {
        return pieces.get(i);
    }

    @Override
    public int size() {
        return pieces.size();
    }

    @Override
    public String text(int i) {
        return pieces.get(i).text();
    }

    @Override
    public TextShape shape(int i) {
        return pieces.get(i).shape();
    }

    @Override
    public @Nullable NoiseKind noise(int i) {
        return pieces.get(i).noise();
    }

    @Override
    public String where(int i) {
        return String.valueOf(pieces.get(i).line());
    }
}
