package org.parley.clean;

import static org.parley.clean.Signal.both;
import static org.parley.clean.Signal.cut;

import java.util.ArrayList;
import java.util.List;

/**
 * What flattened pages show beyond {@link CommonSignals}. Without elements only the lines around a piece, and how much of the
 * page is prose at all, tell a page's menu and teasers from the headings and short paragraphs of a text without a page.
 */
final class TextSignals {
    /** So many pieces on one side are looked at for noise. */
    private static final int SIDE = 6;

    /** So many on either side for how much their lengths differ. */
    private static final int NEAR = 3;

    private TextSignals() {}

    static List<Signal<Page>> all() {
        Signal.Single<Page> other = cut(
                "other-than-prose",
                0,
                (page, i) -> page.surroundings().otherThanProse(),
                0.02,
                0.1,
                0.25,
                0.4,
                0.55,
                0.7,
                0.85);
        Signal.Single<Page> length =
                cut("length-on-page", 0, (page, i) -> page.blocks().shape(i).words(), 4, 9, 20, 40);
        Signal.Single<Page> side = new Signal.Single<>(
                "side-of-stretch", List.of("before", "inside", "after"), 0, TextSignals::sideOfStretch);
        Signal.Single<Page> prose = new Signal.Single<>(
                "prose",
                List.of("no", "yes"),
                0,
                (page, i) -> page.surroundings().isProse(i) ? 1 : 0);
        Signal.Single<Page> before = cut("noise-before", 0, (page, i) -> noise(page, i - SIDE, i), 0.01, 0.2, 0.4, 0.7);
        Signal.Single<Page> after =
                cut("noise-after", 0, (page, i) -> noise(page, i + 1, i + 1 + SIDE), 0.01, 0.2, 0.4, 0.7);
        List<Signal<Page>> all = new ArrayList<>(CommonSignals.all());
        all.addAll(List.of(
                other,
                both(other, length),
                both(other, side),
                both(other, prose),
                both(side, prose),
                before,
                after,
                both(before, after),
                cut("spread-of-lengths", 1, TextSignals::spread, 0.3, 0.5, 0.7, 0.9, 1.2)));
        return List.copyOf(all);
    }

    private static int sideOfStretch(Page page, int i) {
        MainStretch stretch = page.surroundings().stretch();
        return stretch.contains(i) ? 1 : i < stretch.from() ? 0 : 2;
    }

    /** Share of pieces with words of noise, 0 to 1. */
    static double noise(Page page, int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(page.blocks().size(), to);
        int noise = 0;
        for (int i = first; i < end; i++) {
            noise += page.blocks().noise(i) == null ? 0 : 1;
        }
        return first >= end ? 0 : (double) noise / (end - first);
    }

    /** Standard deviation of the words of the pieces nearby by their mean: lists of teasers are regular, 0 for equal pieces. */
    static double spread(Page page, int i) {
        int from = Math.max(0, i - NEAR);
        int to = Math.min(page.blocks().size(), i + NEAR + 1);
        double sum = 0;
        double squares = 0;
        for (int k = from; k < to; k++) {
            double words = page.blocks().shape(k).words();
            sum += words;
            squares += words * words;
        }
        double mean = sum / (to - from);
        return mean == 0 ? 0 : Math.sqrt(Math.max(0, squares / (to - from) - mean * mean)) / mean;
    }
}
