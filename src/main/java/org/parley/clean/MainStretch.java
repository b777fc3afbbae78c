package org.parley.clean;

import org.jspecify.annotations.Nullable;

/**
 * Where on the page the article most probably lies: the stretch of pieces with the largest sum, prose counting for it and
 * everything else against it (maximum subsequence segmentation; Pasternack and Roth, WWW 2009).
 *
 * @param from first piece
 * @param to after the last piece; equal to {@code from} when the page has no prose
 */
record MainStretch(int from, int to) {
    /** One long paragraph must not outweigh a whole list of comments after it. */
    private static final int MOST_WORDS = 60;

    /** About what a subheading or a caption may cost between two paragraphs without parting them. */
    private static final int OTHER = -9;

    private static final int NOISE = -20;

    static MainStretch of(Blocks blocks) {
        int best = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sum += value(blocks.noise(i), blocks.shape(i));
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        return new MainStretch(bestFrom, bestTo);
    }

    boolean contains(int i) {
        return from <= i && i < to;
    }

    private static int value(@Nullable NoiseKind noise, TextShape shape) {
        if (noise != null) {
            return NOISE;
        }
        return shape.isProse() ? Math.min(MOST_WORDS, shape.words()) : OTHER;
    }
}
