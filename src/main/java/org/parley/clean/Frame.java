package org.parley.clean;

import java.util.EnumSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds text blocks, with what its whole subtree holds. Filled while the page is walked. */
final class Frame {
    private final @Nullable Frame parent;
    private final Element element;
    private final int depth;
    private final EnumSet<Hint> hints;
    private final EnumSet<Hint> inherited;
    private int words;
    private int linkedWords;
    private int proseWords;
    private int blocks;

    Frame(@Nullable Frame parent, Element element) {
        this.parent = parent;
        this.element = element;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hints = Hint.of(element);
        this.inherited = parent == null ? EnumSet.noneOf(Hint.class) : EnumSet.copyOf(parent.inherited);
        inherited.addAll(hints);
    }

    /** Counts a block that lies in this element into it and all around it. */
    void count(TextShape shape, double linkShare) {
        int prose = shape.isProse() && linkShare < 0.5 ? shape.words() : 0;
        for (@Nullable Frame frame = this; frame != null; frame = frame.parent) {
            frame.words += shape.words();
            frame.linkedWords += (int) Math.round(shape.words() * linkShare);
            frame.proseWords += prose;
            frame.blocks++;
        }
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    Element element() {
        return element;
    }

    int depth() {
        return depth;
    }

    /** What the element says of itself. */
    EnumSet<Hint> hints() {
        return hints;
    }

    /** What it or any element around it says. */
    EnumSet<Hint> inherited() {
        return inherited;
    }

    int words() {
        return words;
    }

    int proseWords() {
        return proseWords;
    }

    int blocks() {
        return blocks;
    }

    /** Share of the subtree's words that are links, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : (double) linkedWords / words;
    }
}
