package org.parley.clean;

import org.jspecify.annotations.Nullable;

/** An HTML page with all that signals ask about its pieces. */
final class HtmlPage extends Page {
    static final int NO_HEADING = -1;

    /** So many elements outwards from the piece's own are looked at. */
    static final int LEVELS = 6;

    private final HtmlBlocks blocks;
    private final @Nullable Frame mainParent;
    private final int allProse;
    private final int[] heading;
    private final int[] nextHeading;

    /** By level, then piece: signals ask for these elements more often than for anything else. */
    private final Frame[][] above;

    HtmlPage(HtmlBlocks blocks, @Nullable String title) {
        super(blocks, title);
        this.blocks = blocks;
        this.mainParent = blocks.mainParent();
        this.allProse = blocks.proseWords();
        this.above = above(blocks);
        this.heading = new int[blocks.size()];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = isHeading(i) || i == 0 ? (isHeading(i) ? i : NO_HEADING) : heading[i - 1];
        }
        this.nextHeading = new int[blocks.size()];
        int next = NO_HEADING;
        for (int i = nextHeading.length - 1; i >= 0; i--) {
            nextHeading[i] = next;
            next = heading[i] == i ? i : next;
        }
    }

    HtmlBlocks.Block block(int i) {
        return blocks.block(i);
    }

    /**
     * How many elements one must climb from the piece to one that holds half of the page's prose: 1 for the paragraphs
     * of the main column themselves. Large when the page has no prose.
     */
    int stepsToMainText(int i) {
        int steps = 0;
        for (@Nullable Frame frame = block(i).frame(); frame != null; frame = frame.parent()) {
            if (allProse > 0 && frame.proseWords() * 2 >= allProse) {
                return steps;
            }
            steps++;
        }
        return 100;
    }

    /** Share of the page's prose that the element {@code levels} above the piece's own holds, 0 to 1. */
    double proseShareAbove(int i, int levels) {
        Frame frame = above(i, levels);
        return allProse == 0 ? 0 : (double) frame.proseWords() / allProse;
    }

    private static Frame[][] above(HtmlBlocks blocks) {
        Frame[][] above = new Frame[LEVELS][blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Frame frame = blocks.block(i).frame();
            for (int level = 0; level < LEVELS; level++) {
                above[level][i] = frame;
                @Nullable Frame parent = frame.parent();
                frame = parent == null ? frame : parent;
            }
        }
        return above;
    }

    /** The element {@code level} levels above the piece's own, or the outermost; levels are 0 to {@link #LEVELS}, exclusive. */
    Frame above(int i, int level) {
        return above[level][i];
    }

    /** Share of the page's prose that lies directly or deeper in the element with most prose, 0 to 1. */
    double mainShare() {
        return mainParent == null || allProse == 0 ? 0 : (double) mainParent.proseWords() / allProse;
    }

    /** How many elements one must climb from the element with most prose to one that holds the piece too. */
    int stepsFromMain(int i) {
        int steps = 0;
        for (@Nullable Frame frame = mainParent; frame != null && !frame.encloses(i); frame = frame.parent()) {
            steps++;
        }
        return mainParent == null ? Signal.NONE : steps;
    }

    /** How many elements one must climb from the piece to one that holds the element with most prose too. */
    int stepsToMain(int i) {
        return mainParent == null ? Signal.NONE : block(i).frame().depth() - (mainParent.depth() - stepsFromMain(i));
    }

    /** Share of the page's words that are links, 0 to 1. */
    double linkShare() {
        return blocks.linkShare();
    }

    /** Words of prose on the page, links aside. */
    int prose() {
        return allProse;
    }

    /** Whether the piece's element lies directly in the element that directly holds most prose. */
    boolean isInMainParent(int i) {
        return mainParent != null && block(i).frame().parent() == mainParent;
    }

    /** Whether the element that directly holds most prose encloses the piece. */
    boolean isBelowMainParent(int i) {
        return mainParent != null && mainParent.encloses(i);
    }

    private boolean isHeading(int i) {
        String tag = block(i).frame().element().normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** The last heading at or before the piece, or {@link #NO_HEADING}. */
    int heading(int i) {
        return heading[i];
    }

    /** The next heading after the piece, or {@link #NO_HEADING}. */
    int nextHeading(int i) {
        return nextHeading[i];
    }

    /** Nothing but a link, in an element that calls itself related, or whose parent or grandparent does. */
    @Override
    boolean isLinkToOtherArticle(int i) {
        return block(i).linkShare() >= 0.9
                && (above(i, 0).hints().contains(Hint.RELATED)
                        || above(i, 1).hints().contains(Hint.RELATED)
                        || above(i, 2).hints().contains(Hint.RELATED));
    }
}
