package org.parley.clean;

import static org.parley.clean.Signal.both;
import static org.parley.clean.Signal.cut;
import static org.parley.clean.Signal.flag;
import static org.parley.clean.Signal.kind;

import java.util.List;

/** What the text itself and its place show, on HTML and flattened pages alike. */
final class CommonSignals {
    private CommonSignals() {}

    static <P extends Page> List<Signal<P>> all() {
        Signal.Single<P> words = cut("words", 2, (page, i) -> shape(page, i).words(), 1, 2, 3, 4, 6, 9, 13, 20, 35, 60);
        Signal.Single<P> length = cut("length", 0, (page, i) -> shape(page, i).words(), 4, 9, 20);
        Signal.Single<P> end =
                kind("end", 2, TextShape.End.class, (page, i) -> shape(page, i).end());
        Signal.Single<P> grammar =
                cut("grammar", 1, (page, i) -> shape(page, i).functionWordShare(), 0.01, 0.15, 0.25, 0.35, 0.45);
        Signal.Single<P> stretch = new Signal.Single<>(
                "stretch",
                List.of("far-before", "before", "first", "inside", "last", "after", "far-after"),
                0,
                CommonSignals::stretch);
        Signal.Single<P> noise =
                kind("noise", 2, NoiseKind.class, (page, i) -> page.blocks().noise(i));
        Signal.Single<P> since =
                cut("since-prose", 0, (page, i) -> page.surroundings().sinceProse(i), 2, 3, 5, 9, 20);
        Signal.Single<P> until =
                cut("until-prose", 0, (page, i) -> page.surroundings().untilProse(i), 2, 3, 5, 9, 20);
        return List.of(
                words,
                end,
                grammar,
                stretch,
                noise,
                since,
                until,
                kind("start", 1, TextShape.Start.class, (page, i) -> shape(page, i)
                        .start()),
                cut("capitals", 1, (page, i) -> shape(page, i).capitalShare(), 0.1, 0.2, 0.35, 0.6, 0.9),
                cut("numbers", 0, (page, i) -> shape(page, i).numberShare(), 0.01, 0.1, 0.3, 0.6),
                cut("commas", 0, (page, i) -> shape(page, i).commas(), 1, 2, 4, 8),
                cut("symbols", 0, (page, i) -> shape(page, i).symbolShare(), 0.001, 0.02, 0.1),
                cut(
                        "prose-before",
                        0,
                        (page, i) -> page.surroundings().proseBefore(i),
                        0.001,
                        0.1,
                        0.3,
                        0.6,
                        0.8,
                        0.95,
                        0.999),
                cut(
                        "words-before",
                        0,
                        (page, i) -> page.surroundings().wordsBefore(i),
                        0.05,
                        0.1,
                        0.2,
                        0.4,
                        0.6,
                        0.8,
                        0.9,
                        0.97),
                cut("prose-nearby", 0, (page, i) -> page.surroundings().proseNearby(i), 0.05, 0.2, 0.4, 0.6, 0.8, 0.95),
                cut("words-nearby", 0, (page, i) -> page.surroundings().wordsNearby(i), 3, 6, 10, 15, 25, 40),
                flag("repeated", 1, (page, i) -> page.surroundings().isRepeated(i)),
                flag("title", 2, (page, i) -> page.isTitleAbove(i)),
                flag("part-of-title", 0, (page, i) -> page.isPartOfTitle(i)),
                both(length, end),
                both(length, stretch),
                both(length, grammar),
                both(stretch, noise),
                both(since, until),
                both(end, stretch));
    }

    private static TextShape shape(Page page, int i) {
        return page.blocks().shape(i);
    }

    private static int stretch(Page page, int i) {
        MainStretch stretch = page.surroundings().stretch();
        if (i < stretch.from()) {
            return stretch.from() - i > 5 ? 0 : 1;
        }
        if (i >= stretch.to()) {
            return i - stretch.to() < 5 ? 5 : 6;
        }
        return i - stretch.from() < 2 ? 2 : stretch.to() - i <= 2 ? 4 : 3;
    }
}
