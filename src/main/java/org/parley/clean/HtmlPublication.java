package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clean.PublicationDate.Claim;
import org.parley.model.PublicationSource;

/** Who says on an HTML page when its article was published. */
final class HtmlPublication {
    private HtmlPublication() {}

    /**
     * The most trusted first.
     *
     * @param body index of the first piece of the article's text
     */
    static List<Claim> claims(@Nullable String url, Landmarks landmarks, LinkedData data, HtmlPage page, int body) {
        OptionalInt title = titlePiece(page, body);
        VisibleDate visible = new VisibleDate(
                page.blocks(), title, body, i -> page.above(i, 2).equals(page.above(title.orElse(i), 2)));
        return Stream.of(
                        Claim.of(PublicationSource.metadata, HtmlDate.inData(data)),
                        Claim.of(PublicationSource.metadata, HtmlDate.inMeta(landmarks)),
                        Claim.of(PublicationSource.metadata, HtmlDate.inTime(landmarks)),
                        Claim.of(PublicationSource.url, UrlDate.of(url)),
                        Claim.of(PublicationSource.text, visible.find()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last before the text: earlier ones are the window's title and the path to the page. */
    private static OptionalInt titlePiece(HtmlPage page, int body) {
        IntPredicate isTitle = i -> page.isTitle(i) && page.block(i).linkShare() < 0.5;
        int last = Math.min(body, page.blocks().size() - 1);
        return IntStream.iterate(last, i -> i >= 0, i -> i - 1).filter(isTitle).findFirst();
    }
}
