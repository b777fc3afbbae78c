package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clean.PublicationDate.Claim;
import org.parley.model.PublicationSource;

/** Who says on an HTML page when its article was published. */
final class HtmlPublication {
    private HtmlPublication() {}

    /** The most trusted first. */
    static List<Claim> claims(@Nullable String url, Landmarks landmarks, LinkedData data, HtmlReading reading) {
        HtmlPage page = reading.page();
        OptionalInt title = reading.titlePiece();
        VisibleDate visible =
                new VisibleDate(page.blocks(), title, reading.firstKept(), i -> isOneElement(page, i, title.orElse(i)));
        return Stream.of(
                        Claim.of(PublicationSource.metadata, HtmlDate.inData(data)),
                        Claim.of(PublicationSource.metadata, HtmlDate.inMeta(landmarks)),
                        Claim.of(PublicationSource.metadata, HtmlDate.inTime(landmarks)),
                        Claim.of(PublicationSource.url, UrlDate.of(url)),
                        Claim.of(PublicationSource.text, visible.find()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether two pieces stand in one small element: the whole page holds its clock and its headline too. */
    private static boolean isOneElement(HtmlPage page, int one, int other) {
        Frame around = page.above(one, 2);
        return around.parent() != null && around.equals(page.above(other, 2));
    }
}
