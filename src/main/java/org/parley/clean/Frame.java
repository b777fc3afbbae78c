package org.parley.clean;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds text blocks, with what its whole subtree holds. Filled while the page is walked. */
final class Frame {
    private final @Nullable Frame parent;
    private final Element element;
    private final Tag tag;
    private final Hints hints;
    private final Hints inherited;
    private final Alike alike;
    private final int depth;
    private final int firstBlock;
    private int endBlock;
    private int words;
    private int linkedWords;
    private int proseWords;
    private int childProse;

    Frame(@Nullable Frame parent, Element element, Hints hints, Alike alike, int firstBlock) {
        this.parent = parent;
        this.element = element;
        this.tag = Tag.of(element);
        this.hints = hints;
        this.inherited = parent == null ? hints : hints.with(parent.inherited);
        this.alike = alike;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    /** Counts a block that lies directly in this element. */
    void count(TextShape shape, double linkShare) {
        words += shape.words();
        linkedWords += (int) Math.round(shape.words() * linkShare);
        int prose = shape.isProse() && linkShare < 0.5 ? shape.words() : 0;
        proseWords += prose;
        alike.count(shape.words(), prose, linkShare);
    }

    /** Counts prose that lies directly in an element within this one, and says how much that is by now, in words. */
    int countChildProse(int more) {
        childProse += more;
        return childProse;
    }

    /** Ends the element before a block and counts all of it into the one around. */
    void close(int end) {
        endBlock = end;
        if (blocks() > 0) {
            alike.countElement(words, proseWords, linkedWords);
        }
        if (parent != null) {
            parent.words += words;
            parent.linkedWords += linkedWords;
            parent.proseWords += proseWords;
        }
    }

    @Nullable
    Frame parent() {
        return parent;
    }

    Element element() {
        return element;
    }

    Tag tag() {
        return tag;
    }

    /** Elements with text around it. */
    int depth() {
        return depth;
    }

    /** What the element says of itself. */
    Hints hints() {
        return hints;
    }

    /** What it or any element around it says. */
    Hints inherited() {
        return inherited;
    }

    /** What all elements hold that look like this one. */
    Alike alike() {
        return alike;
    }

    /** Whether block {@code i} lies in the element, at any depth. */
    boolean encloses(int i) {
        return firstBlock <= i && i < endBlock;
    }

    int words() {
        return words;
    }

    int proseWords() {
        return proseWords;
    }

    int blocks() {
        return endBlock - firstBlock;
    }

    /** Mean words per block. */
    double meanWords() {
        return blocks() == 0 ? 0 : (double) words / blocks();
    }

    /** Share of the subtree's words that are prose, 0 to 1. */
    double proseShare() {
        return words == 0 ? 0 : (double) proseWords / words;
    }

    /** How many elements outwards lies the first that gives a hint, 0 for this one; {@link Signal#NONE} if there is none. */
    int stepsTo(Hint hint) {
        if (!inherited.contains(hint)) {
            return Signal.NONE;
        }
        int steps = 0;
        for (@Nullable Frame frame = this; frame != null && !frame.hints.contains(hint); frame = frame.parent) {
            steps++;
        }
        return steps;
    }

    /** Share of the subtree's words that are links, 0 to 1. */
    double linkShare() {
        return words == 0 ? 0 : (double) linkedWords / words;
    }
}
