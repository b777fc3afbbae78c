package org.parley.clean;

import static org.parley.clean.Signal.kind;
import static org.parley.clean.Signal.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What only HTML shows: tags, links, headings, names of elements, and who else lies in the same element. */
final class HtmlSignals {
    private HtmlSignals() {}

    static List<Signal<HtmlPage>> all() {
        List<Signal<HtmlPage>> all = new ArrayList<>(CommonSignals.all());
        all.addAll(ofThePiece());
        all.addAll(ofTheMainText());
        all.addAll(ofHeadings());
        for (int level = 0; level < HtmlPage.LEVELS; level++) {
            all.addAll(ofElement(level));
        }
        for (Hint hint : Hint.values()) {
            all.add(number(
                    "steps-to-" + hint.name(),
                    (page, i) -> page.block(i).frame().stepsTo(hint)));
        }
        return List.copyOf(all);
    }

    private static List<Signal<HtmlPage>> ofThePiece() {
        return List.of(
                kind("tag", 2, (page, i) -> page.block(i).frame().tag()),
                new Signal<>("links", 3, (page, i) -> page.block(i).linkShare()),
                number("depth", (page, i) -> page.block(i).frame().depth()),
                number("same-element", (page, i) -> neighboursLike(page, i, frame -> frame)),
                number("same-look", (page, i) -> neighboursLike(page, i, Frame::alike)),
                number("alike-blocks", (page, i) -> alike(page, i).blocks()),
                new Signal<>("alike-words", 1, (page, i) -> alike(page, i).meanWords()),
                new Signal<>("alike-prose", 1, (page, i) -> alike(page, i).proseShare()),
                new Signal<>("alike-links", 1, (page, i) -> alike(page, i).linkShare()));
    }

    private static List<Signal<HtmlPage>> ofTheMainText() {
        return List.of(
                new Signal<>("steps-to-main-text", 1, HtmlPage::stepsToMainText),
                new Signal<>("in-main-parent", 2, HtmlSignals::inMain),
                number("steps-to-main-parent", HtmlPage::stepsToMain),
                number("steps-from-main-parent", HtmlPage::stepsFromMain),
                number("main-share", (page, i) -> page.mainShare()),
                number("links-on-page", (page, i) -> page.linkShare()));
    }

    private static List<Signal<HtmlPage>> ofHeadings() {
        return List.of(
                kind("heading-noise", 0, HtmlSignals::headingNoise),
                number("since-heading", HtmlSignals::sinceHeading),
                number("until-heading", HtmlSignals::untilHeading),
                kind(
                        "heading-tag",
                        0,
                        (page, i) -> hasHeading(page, i)
                                ? page.block(page.heading(i)).frame().tag()
                                : null),
                number(
                        "heading-in-main-parent",
                        (page, i) -> hasHeading(page, i) ? inMain(page, page.heading(i)) : Signal.NONE));
    }

    /** What the element so many levels outwards holds, and what all hold together that look like it. */
    private static List<Signal<HtmlPage>> ofElement(int level) {
        return List.of(
                kind("tag-" + level, 0, (page, i) -> page.above(i, level).tag()),
                number("prose-share-" + level, (page, i) -> page.proseShareAbove(i, level)),
                element("words-" + level, level, Frame::words),
                element("prose-" + level, level, Frame::proseShare),
                element("links-" + level, level, Frame::linkShare),
                element("blocks-" + level, level, Frame::blocks),
                element("mean-words-" + level, level, Frame::meanWords),
                element("alike-elements-" + level, level, frame -> frame.alike().elements()),
                element("alike-words-" + level, level, frame -> frame.alike().meanWordsWithin()),
                element("alike-prose-" + level, level, frame -> frame.alike().proseShareWithin()),
                element("alike-links-" + level, level, frame -> frame.alike().linkShareWithin()),
                number(
                        "alike-prose-share-" + level,
                        (page, i) -> page.prose() == 0
                                ? 0
                                : (double) page.above(i, level).alike().proseWithin() / page.prose()));
    }

    private static Signal<HtmlPage> element(String name, int level, ToDoubleFunction<Frame> measure) {
        return number(name, (page, i) -> measure.applyAsDouble(page.above(i, level)));
    }

    private static Alike alike(HtmlPage page, int i) {
        return page.block(i).frame().alike();
    }

    /** 1 when the piece before shares something with it, 2 when the piece after does, 3 for both. */
    private static int neighboursLike(HtmlPage page, int i, Function<Frame, Object> what) {
        Object own = what.apply(page.block(i).frame());
        boolean before = i > 0 && what.apply(page.block(i - 1).frame()) == own;
        boolean after =
                i + 1 < page.blocks().size() && what.apply(page.block(i + 1).frame()) == own;
        return (before ? 1 : 0) + (after ? 2 : 0);
    }

    private static boolean hasHeading(HtmlPage page, int i) {
        return page.heading(i) != HtmlPage.NO_HEADING;
    }

    private static @Nullable NoiseKind headingNoise(HtmlPage page, int i) {
        return !hasHeading(page, i) || page.heading(i) == i
                ? null
                : page.blocks().noise(page.heading(i));
    }

    private static int sinceHeading(HtmlPage page, int i) {
        return hasHeading(page, i) ? i - page.heading(i) : Integer.MAX_VALUE;
    }

    private static int untilHeading(HtmlPage page, int i) {
        return page.nextHeading(i) == HtmlPage.NO_HEADING ? Integer.MAX_VALUE : page.nextHeading(i) - i;
    }

    /** 2 for pieces that lie directly in the element with most prose, 1 for those deeper in it, 0 for the others. */
    private static int inMain(HtmlPage page, int i) {
        return page.isInMainParent(i) ? 2 : page.isBelowMainParent(i) ? 1 : 0;
    }
}
