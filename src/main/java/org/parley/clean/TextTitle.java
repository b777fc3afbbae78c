package org.parley.clean;

import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the headline of a flattened page among the lines before its body. */
final class TextTitle {
    /** Shorter lines are labels, longer ones are summaries. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_WORDS = 30;

    /** A page's own title stands in its first lines, followed by the site's name. */
    private static final int FIRST_LINES = 3;

    private TextTitle() {}

    /**
     * In this order: a line before the body that the page's first lines begin with (title and site name); a line that
     * comes twice, once before the body; the last line before the body that reads like a headline.
     */
    static Optional<String> of(Blocks lines, MainStretch body) {
        return IntStream.range(1, body.from())
                .filter(i -> isHeadline(lines, i, body) && isBeginOfFirstLines(lines, i))
                .boxed()
                .findFirst()
                .or(() -> IntStream.range(0, body.from())
                        .filter(i -> isHeadline(lines, i, body) && comesAgain(lines, i))
                        .boxed()
                        .findFirst())
                .or(() -> lastBefore(lines, body))
                .map(lines::text);
    }

    private static Optional<Integer> lastBefore(Blocks lines, MainStretch body) {
        for (int i = body.from() - 1; i >= 0; i--) {
            if (isHeadline(lines, i, body)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeadline(Blocks lines, int i, MainStretch body) {
        TextShape shape = lines.shape(i);
        return shape.words() >= FEWEST_WORDS
                && shape.words() <= MOST_WORDS
                && shape.end() != TextShape.End.STOP
                && shape.end() != TextShape.End.COLON
                && shape.numberShare() < 0.5
                && lines.noise(i) == null
                && !comesAfter(lines, i, body);
    }

    /** A label, such as a topic, is repeated below the article; a headline is not. */
    private static boolean comesAfter(Blocks lines, int i, MainStretch body) {
        return IntStream.range(body.to(), lines.size()).anyMatch(j -> Headline.same(lines.text(i), lines.text(j)));
    }

    private static boolean comesAgain(Blocks lines, int i) {
        return IntStream.range(i + 1, lines.size()).anyMatch(j -> Headline.same(lines.text(i), lines.text(j)));
    }

    private static boolean isBeginOfFirstLines(Blocks lines, int i) {
        String key = Headline.key(lines.text(i));
        return IntStream.range(0, Math.min(i, FIRST_LINES))
                .anyMatch(j -> Headline.key(lines.text(j)).startsWith(key));
    }
}
