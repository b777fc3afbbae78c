package org.parley.clean;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An HTML page and which of its pieces are the article. */
record HtmlReading(HtmlPage page, List<Boolean> kept) {
    /** What the model and {@link Selection} make of a page. */
    static HtmlReading of(Document document, @Nullable String title, SequenceModel<HtmlPage> model) {
        HtmlPage page = new HtmlPage(HtmlBlocks.of(document), title);
        boolean[] keep = Selection.of(page, model.keep(page));
        return new HtmlReading(
                page, IntStream.range(0, keep.length).mapToObj(i -> keep[i]).toList());
    }

    /** The first piece of the article; the number of pieces when there is none. */
    int firstKept() {
        int first = kept.indexOf(true);
        return first < 0 ? kept.size() : first;
    }

    /** The headline's piece, the last before the text: earlier ones are the window's title and the path to the page. */
    OptionalInt titlePiece() {
        IntPredicate isTitle = i -> page.isTitle(i) && page.block(i).linkShare() < 0.5;
        int last = Math.min(firstKept(), page.blocks().size() - 1);
        return IntStream.iterate(last, i -> i >= 0, i -> i - 1).filter(isTitle).findFirst();
    }

    /** Characters of prose in the article, without spaces: menus do not make a page longer. */
    int prose() {
        return IntStream.range(0, kept.size())
                .filter(i -> kept.get(i) && page.blocks().shape(i).isProse())
                .map(i -> page.blocks().shape(i).characters())
                .sum();
    }
}
