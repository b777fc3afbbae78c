package org.parley.clean;

import static org.parley.clean.Signal.both;
import static org.parley.clean.Signal.cut;
import static org.parley.clean.Signal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only HTML shows: tags, links, names of elements, and who else lies in the same element. */
final class HtmlSignals {
    private static final List<String> TAGS = List.of(
            "p",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "tr",
            "blockquote",
            "pre",
            "div",
            "section",
            "dt",
            "figcaption",
            "button",
            "other");

    private static final Map<String, String> LIKE = Map.of(
            "h5", "h4", "h6", "h4", "td", "tr", "th", "tr", "dd", "dt", "article", "section", "main", "section",
            "summary", "button");

    private HtmlSignals() {}

    static List<Signal<HtmlPage>> all() {
        Signal.Single<HtmlPage> tag = new Signal.Single<>(
                "tag", TAGS, 2, (page, i) -> tag(page.block(i).frame()));
        Signal.Single<HtmlPage> links =
                cut("links", 2, (page, i) -> page.block(i).linkShare(), 0.01, 0.2, 0.5, 0.9);
        Signal.Single<HtmlPage> steps = cut("steps-to-main-text", 1, HtmlPage::stepsToMainText, 1, 2, 3, 4, 5, 7, 10);
        Signal.Single<HtmlPage> length =
                cut("length", 0, (page, i) -> page.block(i).shape().words(), 2, 4, 9, 20, 40);
        Signal.Single<HtmlPage> inMain =
                new Signal.Single<>("in-main-parent", List.of("outside", "below", "directly"), 1, HtmlSignals::inMain);
        Signal.Single<HtmlPage> stretch = cut("in-stretch", 0, (page, i) -> stretch(page, i), 1, 2);
        List<Signal<HtmlPage>> signals = new ArrayList<>(CommonSignals.<HtmlPage>all());
        signals.addAll(List.of(
                tag,
                links,
                steps,
                inMain,
                cut("prose-share-0", 0, (page, i) -> page.proseShareAbove(i, 0), 0.001, 0.1, 0.4, 0.7, 0.95),
                cut("prose-share-1", 0, (page, i) -> page.proseShareAbove(i, 1), 0.001, 0.1, 0.4, 0.7, 0.95),
                cut("prose-share-2", 0, (page, i) -> page.proseShareAbove(i, 2), 0.001, 0.1, 0.4, 0.7, 0.95),
                cut("prose-share-3", 0, (page, i) -> page.proseShareAbove(i, 3), 0.001, 0.1, 0.4, 0.7, 0.95),
                cut("links-1", 0, (page, i) -> page.above(i, 1).linkShare(), 0.01, 0.1, 0.3, 0.6, 0.9),
                cut("links-2", 0, (page, i) -> page.above(i, 2).linkShare(), 0.01, 0.1, 0.3, 0.6, 0.9),
                cut("words-1", 0, (page, i) -> page.above(i, 1).words(), 10, 40, 100, 300, 1000),
                cut("words-2", 0, (page, i) -> page.above(i, 2).words(), 10, 40, 100, 300, 1000),
                cut("words-3", 0, (page, i) -> page.above(i, 3).words(), 10, 40, 100, 300, 1000),
                cut("blocks-1", 0, (page, i) -> page.above(i, 1).blocks(), 2, 4, 8, 20, 60),
                cut("alike-blocks", 0, (page, i) -> alike(page, i).blocks(), 2, 4, 8, 16, 40),
                cut("alike-words", 0, (page, i) -> alike(page, i).meanWords(), 3, 8, 15, 30, 60),
                cut("alike-prose", 0, (page, i) -> alike(page, i).proseShare(), 0.001, 0.3, 0.7, 0.95),
                cut("alike-links", 0, (page, i) -> alike(page, i).linkShare(), 0.01, 0.2, 0.5, 0.9),
                kind("heading-noise", 0, NoiseKind.class, HtmlSignals::headingNoise),
                cut("since-heading", 0, HtmlSignals::sinceHeading, 1, 2, 4, 8, 16, 40),
                both(tag, length),
                both(length, links),
                both(length, steps),
                both(length, inMain),
                both(tag, inMain),
                both(steps, links),
                both(stretch, steps),
                both(stretch, inMain)));
        for (Hint hint : Hint.values()) {
            Signal.Single<HtmlPage> named = hint(hint);
            signals.add(named);
            signals.add(both(inMain, named));
        }
        return List.copyOf(signals);
    }

    /** How near an element with the hint is: the piece's own, the one around it, or any further out. */
    private static Signal.Single<HtmlPage> hint(Hint hint) {
        return new Signal.Single<>("hint-" + hint.name(), List.of("own", "parent", "around"), 0, (page, i) -> {
            Frame frame = page.block(i).frame();
            if (!frame.inherited().contains(hint)) {
                return Signal.NONE;
            }
            @Nullable Frame parent = frame.parent();
            return frame.hints().contains(hint)
                    ? 0
                    : parent != null && parent.hints().contains(hint) ? 1 : 2;
        });
    }

    private static Alike alike(HtmlPage page, int i) {
        return page.block(i).frame().alike();
    }

    private static @Nullable NoiseKind headingNoise(HtmlPage page, int i) {
        int heading = page.heading(i);
        return heading == HtmlPage.NO_HEADING || heading == i
                ? null
                : page.blocks().noise(heading);
    }

    private static int sinceHeading(HtmlPage page, int i) {
        return page.heading(i) == HtmlPage.NO_HEADING ? Integer.MAX_VALUE : i - page.heading(i);
    }

    private static int inMain(HtmlPage page, int i) {
        return page.isInMainParent(i) ? 2 : page.isBelowMainParent(i) ? 1 : 0;
    }

    private static int stretch(HtmlPage page, int i) {
        MainStretch stretch = page.surroundings().stretch();
        return i < stretch.from() ? 0 : i < stretch.to() ? 1 : 2;
    }

    private static int tag(Frame frame) {
        String name = frame.element().normalName();
        int index = TAGS.indexOf(LIKE.getOrDefault(name, name));
        return index < 0 ? TAGS.size() - 1 : index;
    }
}
