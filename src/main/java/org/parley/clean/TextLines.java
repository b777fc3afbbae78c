package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a flattened page: its non-empty lines without program code, wrapped lines joined. A line that holds code
 * gives the pieces before and after it.
 */
final class TextLines implements Blocks {
    /** A piece of text, where it stands, and its position among all parts of the page. */
    record Piece(
            int position,
            PagePlace.Lines place,
            String text,
            TextShape shape,
            @Nullable NoiseKind noise) {}

    /** Program code that was cut, with its position among all parts of the page. */
    record Code(int position, PagePart part) {}

    private final List<Piece> pieces;
    private final List<Code> code;

    private TextLines(List<Piece> pieces, List<Code> code) {
        this.pieces = pieces;
        this.code = code;
    }

    static TextLines of(String body) {
        List<Piece> pieces = new ArrayList<>();
        List<Code> code = new ArrayList<>();
        int position = 0;
        for (LineStretch stretch : WrappedLines.join(LineStretch.of(body, PageLimits.PIECES))) {
            String text = stretch.text();
            if (stretch.isCode()) {
                code.add(new Code(position, PagePart.cut(stretch.place(), text, NoiseKind.SCRIPT)));
            } else {
                pieces.add(new Piece(position, stretch.place(), text, TextShape.of(text), NoiseWords.kindOf(text)));
            }
            position++;
        }
        return new TextLines(List.copyOf(pieces), List.copyOf(code));
    }

    /** The same page without some of its pieces. */
    TextLines without(IntPredicate left) {
        return new TextLines(
                IntStream.range(0, size())
                        .filter(left.negate())
                        .mapToObj(pieces::get)
                        .toList(),
                code);
    }

    /** What was cut before the model looked at the page. */
    List<Code> code() {
        return code;
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
    public PagePlace place(int i) {
        return pieces.get(i).place();
    }
}
