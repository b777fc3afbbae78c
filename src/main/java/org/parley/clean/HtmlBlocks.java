package org.parley.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The pieces of an HTML page: stretches of text between the borders that a browser draws as lines. */
final class HtmlBlocks implements Blocks {
    /** A stretch of text, the element that directly holds it, and the share of its characters that are links. */
    record Block(String text, TextShape shape, @Nullable NoiseKind noise, Frame frame, double linkShare) {}

    private final List<Block> blocks;
    private final @Nullable Frame mainParent;
    private final @Nullable Frame root;

    private HtmlBlocks(List<Block> blocks, @Nullable Frame mainParent, @Nullable Frame root) {
        this.blocks = blocks;
        this.mainParent = mainParent;
        this.root = root;
    }

    static HtmlBlocks of(Document page) {
        Walk walk = new Walk();
        NodeTraversor.filter(walk, page.body());
        walk.finish();
        return new HtmlBlocks(List.copyOf(walk.blocks), walk.mainParent, walk.root);
    }

    /** The element whose children directly hold most prose; null on a page without prose. */
    @Nullable
    Frame mainParent() {
        return mainParent;
    }

    /** Words of prose on the whole page, links aside. */
    int proseWords() {
        return root == null ? 0 : root.proseWords();
    }

    /** Share of the page's words that are links, 0 to 1. */
    double linkShare() {
        return root == null ? 0 : root.linkShare();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    @Override
    public int size() {
        return blocks.size();
    }

    @Override
    public String text(int i) {
        return blocks.get(i).text();
    }

    @Override
    public TextShape shape(int i) {
        return blocks.get(i).shape();
    }

    @Override
    public @Nullable NoiseKind noise(int i) {
        return blocks.get(i).noise();
    }

    @Override
    public PagePlace place(int i) {
        return new PagePlace.Path(CssPath.of(blocks.get(i).frame().element()));
    }

    /** Collects text between block borders. The traversal is iterative, so depth costs no stack. */
    private static final class Walk implements NodeFilter {
        private enum Role {
            /** What it holds is no text of the page. */
            SKIPPED,
            BREAK,
            CELL,
            LINK,
            INLINE,
            BLOCK
        }

        private static final Map<String, Role> ROLES = roles();

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final HintReader hints = new HintReader();
        private final Map<Integer, Alike> alike = new HashMap<>();
        private @Nullable Frame root;
        private @Nullable Frame frame;
        private @Nullable Frame mainParent;
        private int mostChildProse;
        private int linkDepth;
        private int linkedCharacters;
        private boolean afterBreak;

        @Override
        public FilterResult head(Node node, int depth) {
            if (blocks.size() >= PageLimits.PIECES) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode textNode) {
                add(textNode.getWholeText());
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            switch (role(element)) {
                case SKIPPED -> {
                    return FilterResult.SKIP_ENTIRELY;
                }
                case BREAK -> lineBreak();
                case CELL -> {
                    text.append('\t');
                    frame = frame == null || !frame.element().normalName().equals("tr") ? open(element) : frame;
                }
                case LINK -> linkDepth += element.hasAttr("href") ? 1 : 0;
                case INLINE -> {}
                case BLOCK -> {
                    flush();
                    frame = open(element);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void leave(Element element) {
            if (frame != null && frame.element() == element) {
                flush();
                frame.close(blocks.size());
                frame = frame.parent();
            } else if (role(element) == Role.LINK && element.hasAttr("href")) {
                linkDepth--;
            }
        }

        private static Role role(Element element) {
            return ROLES.getOrDefault(element.normalName(), Role.BLOCK);
        }

        private static Map<String, Role> roles() {
            Map<String, Role> roles = new HashMap<>();
            Stream.of(
                            "script",
                            "style",
                            "noscript",
                            "template",
                            "iframe",
                            "svg",
                            "math",
                            "canvas",
                            "object",
                            "audio",
                            "video",
                            "button",
                            "select",
                            "option",
                            "input",
                            "textarea",
                            "head",
                            "title",
                            "map",
                            "progress",
                            "meter")
                    .forEach(name -> roles.put(name, Role.SKIPPED));
            Stream.of(
                            "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font",
                            "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "rt", "rp", "s",
                            "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
                            "data", "picture", "source")
                    .forEach(name -> roles.put(name, Role.INLINE));
            roles.put("a", Role.LINK);
            roles.put("br", Role.BREAK);
            roles.put("td", Role.CELL);
            roles.put("th", Role.CELL);
            return roles;
        }

        /** Closes what the walk left open when it stopped early. */
        void finish() {
            flush();
            for (; frame != null; frame = frame.parent()) {
                frame.close(blocks.size());
            }
        }

        private Frame open(Element element) {
            Alike kin = alike.computeIfAbsent(look(element), look -> new Alike());
            Frame opened = new Frame(frame, element, hints.of(element), kin, blocks.size());
            root = root == null ? opened : root;
            return opened;
        }

        /** Equal for elements that a style sheet would treat alike; by chance for others too, which does no harm. */
        private static int look(Element element) {
            @Nullable Element parent = element.parent();
            return 31 * ownLook(element) + (parent == null ? 0 : ownLook(parent));
        }

        private static int ownLook(Element element) {
            String classes =
                    element.attributesSize() == 0 ? "" : element.attributes().get("class");
            return 31 * element.normalName().hashCode() + classes.hashCode();
        }

        private void add(String characters) {
            text.append(characters);
            if (!characters.isBlank()) {
                afterBreak = false;
                linkedCharacters += linkDepth > 0 ? characters.strip().length() : 0;
            }
        }

        /** One break is a line, two are a paragraph. */
        private void lineBreak() {
            if (afterBreak) {
                flush();
            } else {
                text.append('\n');
                afterBreak = true;
            }
        }

        private void flush() {
            String line = Characters.oneLine(text);
            if (!line.isEmpty() && frame != null) {
                TextShape shape = TextShape.of(line);
                double linkShare = Math.min(1.0, (double) linkedCharacters / line.length());
                Block block = new Block(line, shape, NoiseWords.kindOf(line), frame, linkShare);
                blocks.add(block);
                frame.count(shape, linkShare);
                countChildProse(block);
            }
            text.setLength(0);
            linkedCharacters = 0;
            afterBreak = false;
        }

        /** The first to reach the most wins, so that equal elements are settled by their order on the page. */
        private void countChildProse(Block block) {
            @Nullable Frame parent = block.frame().parent();
            if (parent != null && block.noise() == null && block.shape().isProse() && block.linkShare() < 0.5) {
                int prose = parent.countChildProse(block.shape().words());
                if (prose > mostChildProse) {
                    mostChildProse = prose;
                    mainParent = parent;
                }
            }
        }
    }
}
