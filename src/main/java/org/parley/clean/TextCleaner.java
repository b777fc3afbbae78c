package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.clean.PublicationDate.Claim;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;

/** Takes the article out of a flattened page. Immutable, thread-safe. */
final class TextCleaner {
    /** A byline stands above the text or just below its first lines; later ones belong to other articles. */
    private static final int LINES_AFTER_FIRST = 3;

    private static final int LINES_BEFORE_TITLE = 2;

    private final Credits credits;
    private final Byline bylines;
    private final SequenceModel<Page> model = Models.text();

    TextCleaner(Credits credits) {
        this.credits = credits;
        this.bylines = new Byline(credits);
    }

    /** The article of a text body, with {@code claimedTitle} as its producer claims it. */
    Extract extract(RawArticle raw, @Nullable String claimedTitle) {
        TextLines all = TextLines.of(raw.getBody());
        MainStretch stretch = MainStretch.of(all);
        @Nullable
        String title =
                claimedTitle == null ? TextTitle.of(all, stretch, raw.getUrl()).orElse(null) : claimedTitle;
        SortedMap<Integer, PagePart> parts = new TreeMap<>();
        all.code().forEach(code -> parts.put(code.position(), code.part()));
        // the model takes a headline for the border of the text, which one repeated within the text is not
        IntPredicate isRepeatedHeadline = i -> i > stretch.from() && Headline.same(all.text(i), title);
        IntStream.range(0, all.size())
                .filter(isRepeatedHeadline)
                .mapToObj(all::piece)
                .forEach(piece -> parts.put(
                        piece.position(), PagePart.cut(piece.place(), piece.text(), NoiseKind.DUPLICATE_TITLE)));
        TextLines lines = all.without(isRepeatedHeadline);
        Page page = new Page(lines, title);
        boolean[] keep = Selection.of(page, model.keep(page));
        int first =
                IntStream.range(0, keep.length).filter(i -> keep[i]).findFirst().orElse(keep.length);
        OptionalInt titlePiece = titlePiece(page, first);
        int head = titlePiece.orElse(0);
        List<String> siteKeys = SiteKeys.of(raw.getUrl());
        @Nullable String byline = null;
        @Nullable String role = null;
        @Nullable String agency = null;
        for (int i = 0; i < keep.length; i++) {
            String line = lines.text(i);
            TextLines.Piece piece = lines.piece(i);
            boolean isCredit = credits.isCredit(line);
            if (keep[i] && !isCredit) {
                parts.put(piece.position(), PagePart.kept(piece.place(), line));
                continue;
            }
            NoiseKind kind = isCredit ? NoiseKind.CREDIT : CutKind.of(page, i, first);
            parts.put(piece.position(), PagePart.cut(piece.place(), line, kind));
            if (byline == null && i >= head - LINES_BEFORE_TITLE && i <= first + LINES_AFTER_FIRST) {
                byline = bylines.ofLine(line, siteKeys).orElse(null);
            }
            // "Local Editor": who signs without a name
            boolean isRole = kind == NoiseKind.BYLINE && !Byline.isLabelled(line);
            role = role == null && isRole ? line : role;
            agency = agency == null ? credits.ofLine(line).orElse(null) : agency;
        }
        VisibleDate visible = new VisibleDate(lines, titlePiece, first, i -> false);
        FlattenedData data = new FlattenedData(
                all.code().stream().map(code -> code.part().text()).toList());
        List<Claim> claims = Stream.of(
                        Claim.of(PublicationSource.metadata, data.published()),
                        Claim.of(PublicationSource.url, UrlDate.of(raw.getUrl())),
                        Claim.of(PublicationSource.text, visible.find()))
                .flatMap(Optional::stream)
                .toList();
        return new Extract(
                title,
                byline == null ? role : byline,
                agency,
                null,
                null,
                claims,
                data.changes(),
                List.copyOf(parts.values()));
    }

    /** The last line before the text that is the headline: earlier ones are the window's title. */
    private static OptionalInt titlePiece(Page page, int firstKept) {
        // a line far above the prose may be kept, such as the way to the page ("Home » News")
        int end = Math.max(firstKept, page.surroundings().stretch().from());
        return IntStream.iterate(Math.min(end, page.blocks().size()) - 1, i -> i >= 0, i -> i - 1)
                .filter(page::isTitle)
                .findFirst();
    }
}
