package org.parley.clean;

import static org.parley.clean.Signal.flag;
import static org.parley.clean.Signal.kind;
import static org.parley.clean.Signal.number;

import java.util.ArrayList;
import java.util.List;

/** What the text itself and its place show, on HTML and flattened pages alike. */
final class CommonSignals {
    /** So many pieces on one side are looked at for noise. */
    private static final int SIDE = 6;

    /** So many on either side for how much their lengths differ. */
    private static final int NEAR = 3;

    /** How far to look for prose on one side: next door, in the paragraph's neighbourhood, and in the whole column. */
    private static final List<Integer> DISTANCES = List.of(2, 10, 25);

    private CommonSignals() {}

    static <P extends Page> List<Signal<P>> all() {
        List<Signal<P>> all = new ArrayList<>();
        all.addAll(ofThePiece());
        all.addAll(ofItsPlace());
        for (int distance : DISTANCES) {
            all.add(number("prose-within-" + distance + "-before", (page, i) -> page.surroundings()
                    .proseShare(i - distance, i)));
            all.add(number("prose-within-" + distance + "-after", (page, i) -> page.surroundings()
                    .proseShare(i + 1, i + 1 + distance)));
            all.add(number("words-within-" + distance + "-before", (page, i) -> page.surroundings()
                    .meanWords(i - distance, i)));
            all.add(number("words-within-" + distance + "-after", (page, i) -> page.surroundings()
                    .meanWords(i + 1, i + 1 + distance)));
        }
        return all;
    }

    private static <P extends Page> List<Signal<P>> ofThePiece() {
        return List.of(
                new Signal<>("words", 3, (page, i) -> shape(page, i).words()),
                number("characters", (page, i) -> shape(page, i).characters()),
                number(
                        "length-of-words",
                        (page, i) -> shape(page, i).characters()
                                / (1.0 + shape(page, i).words())),
                kind("end", 2, (page, i) -> shape(page, i).end()),
                kind("start", 1, (page, i) -> shape(page, i).start()),
                new Signal<>("grammar", 2, (page, i) -> shape(page, i).functionWordShare()),
                new Signal<>("capitals", 1, (page, i) -> shape(page, i).capitalShare()),
                new Signal<>("numbers", 1, (page, i) -> shape(page, i).numberShare()),
                number("commas", (page, i) -> shape(page, i).commas()),
                number("symbols", (page, i) -> shape(page, i).symbolShare()),
                flag("prose", 3, (page, i) -> page.surroundings().isProse(i)),
                kind("noise", 2, (page, i) -> page.blocks().noise(i)));
    }

    private static <P extends Page> List<Signal<P>> ofItsPlace() {
        return List.of(
                number("since-prose", (page, i) -> page.surroundings().sinceProse(i)),
                number("until-prose", (page, i) -> page.surroundings().untilProse(i)),
                number("since-noise", (page, i) -> page.surroundings().sinceNoise(i)),
                number("until-noise", (page, i) -> page.surroundings().untilNoise(i)),
                number("noise-before", (page, i) -> page.surroundings().noiseShare(i - SIDE, i)),
                number("noise-after", (page, i) -> page.surroundings().noiseShare(i + 1, i + 1 + SIDE)),
                number("prose-before", (page, i) -> page.surroundings().proseBefore(i)),
                number("words-before", (page, i) -> page.surroundings().wordsBefore(i)),
                number("prose-nearby", (page, i) -> page.surroundings().proseNearby(i)),
                number("words-nearby", (page, i) -> page.surroundings().wordsNearby(i)),
                number("spread-of-lengths", CommonSignals::spread),
                number(
                        "since-stretch-begins",
                        (page, i) -> i - page.surroundings().stretch().from()),
                number(
                        "since-stretch-ends",
                        (page, i) -> i - page.surroundings().stretch().to()),
                flag("repeated", 1, (page, i) -> page.surroundings().isRepeated(i)),
                flag("title", 2, Page::isTitle),
                flag("part-of-title", 0, Page::isPartOfTitle),
                number("since-title", Page::sinceTitle),
                number("other-than-prose", (page, i) -> page.surroundings().otherThanProse()),
                number("pieces", (page, i) -> page.blocks().size()),
                number("prose-on-page", (page, i) -> page.surroundings().prose()));
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

    private static TextShape shape(Page page, int i) {
        return page.blocks().shape(i);
    }
}
