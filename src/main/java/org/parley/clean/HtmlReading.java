package org.parley.clean;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An HTML page and which of its pieces are the article. */
record HtmlReading(HtmlPage page, List<Boolean> kept) {
    /** A hidden text that only repeats the page with its captions is somewhat longer; one that the page lacks is far longer. */
    private static final int TIMES_LONGER = 2;

    /** What the model and {@link Selection} make of a page. */
    static HtmlReading of(Document document, @Nullable String title, SequenceModel<HtmlPage> model) {
        HtmlPage page = new HtmlPage(HtmlBlocks.of(document), title);
        boolean[] keep = Selection.of(page, model.keep(page));
        return new HtmlReading(
                page, IntStream.range(0, keep.length).mapToObj(i -> keep[i]).toList());
    }

    /**
     * This reading, or the first of others that finds more than twice as many words: the page itself is what its authors
     * look after, so what it hides is used only when the page lacks the article.
     */
    HtmlReading orLonger(List<HtmlReading> others) {
        return others.stream()
                .filter(other -> other.words() > TIMES_LONGER * words())
                .findFirst()
                .orElse(this);
    }

    /** The first piece of the article; the number of pieces when there is none. */
    int firstKept() {
        int first = kept.indexOf(true);
        return first < 0 ? kept.size() : first;
    }

    /** Words of prose in the article: menus do not make a page longer. */
    private int words() {
        return IntStream.range(0, kept.size())
                .filter(i -> kept.get(i) && page.blocks().shape(i).isProse())
                .map(i -> page.blocks().shape(i).words())
                .sum();
    }
}
