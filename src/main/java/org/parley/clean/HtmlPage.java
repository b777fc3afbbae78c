package org.parley.clean;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An HTML page with all that signals ask about its pieces. */
final class HtmlPage extends Page {
    private final HtmlBlocks blocks;
    private final @Nullable Frame mainParent;
    private final int allProse;

    HtmlPage(HtmlBlocks blocks, @Nullable String title) {
        super(blocks, title);
        this.blocks = blocks;
        this.mainParent = mainParent();
        this.allProse = mainParent == null ? 0 : root(mainParent).proseWords();
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

    /** The element {@code levels} above the piece's own, or the outermost. */
    Frame above(int i, int levels) {
        Frame frame = block(i).frame();
        for (int level = 0; level < levels; level++) {
            @Nullable Frame parent = frame.parent();
            if (parent == null) {
                break;
            }
            frame = parent;
        }
        return frame;
    }

    /** Whether the piece's element lies directly in the element that directly holds most prose. */
    boolean isInMainParent(int i) {
        return mainParent != null && block(i).frame().parent() == mainParent;
    }

    /** Whether the element that directly holds most prose encloses the piece. */
    boolean isBelowMainParent(int i) {
        for (@Nullable Frame frame = block(i).frame(); frame != null; frame = frame.parent()) {
            if (frame == mainParent) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but a link, in an element that calls itself related, or whose parent or grandparent does. */
    @Override
    boolean isLinkToOtherArticle(int i) {
        return block(i).linkShare() >= 0.9
                && IntStream.range(0, 3)
                        .anyMatch(level -> above(i, level).hints().contains(Hint.RELATED));
    }

    private @Nullable Frame mainParent() {
        Map<Frame, Integer> prose = new HashMap<>();
        @Nullable Frame best = null;
        for (int i = 0; i < blocks.size(); i++) {
            HtmlBlocks.Block block = blocks.block(i);
            @Nullable Frame parent = block.frame().parent();
            if (parent != null && block.linkShare() < 0.5 && surroundings().isProse(i)) {
                int sum = prose.merge(parent, block.shape().words(), Integer::sum);
                // the first to reach the most wins, so that equal elements are settled by their order on the page
                best = best == null || sum > prose.getOrDefault(best, 0) ? parent : best;
            }
        }
        return best;
    }

    private static Frame root(Frame frame) {
        Frame root = frame;
        for (@Nullable Frame parent = root.parent(); parent != null; parent = root.parent()) {
            root = parent;
        }
        return root;
    }
}
