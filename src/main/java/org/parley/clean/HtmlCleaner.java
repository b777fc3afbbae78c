package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawArticle;

/** Takes the article out of an HTML page. Immutable, thread-safe. */
final class HtmlCleaner {
    private final Credits credits;
    private final SequenceModel<HtmlPage> model = Models.html();

    HtmlCleaner(Credits credits) {
        this.credits = credits;
    }

    /** The article of a page, with {@code claimedTitle} as its producer claims it. */
    Extract extract(RawArticle raw, @Nullable String claimedTitle) {
        Document document = Jsoup.parse(raw.getBody(), raw.getUrl() == null ? "" : raw.getUrl());
        Landmarks landmarks = Landmarks.of(document);
        LinkedData data = LinkedData.of(landmarks);
        @Nullable
        String title = claimedTitle == null
                ? HtmlTitle.of(document, landmarks, data, raw.getUrl()).orElse(null)
                : claimedTitle;
        HtmlPage page = new HtmlPage(HtmlBlocks.of(document), title);
        boolean[] keep = Selection.of(page, model.keep(page));
        List<PagePart> parts = new ArrayList<>();
        @Nullable String agency = null;
        for (int i = 0; i < keep.length; i++) {
            String text = page.blocks().text(i);
            PagePlace place = page.blocks().place(i);
            if (keep[i]) {
                ProgramCode.split(text).stream()
                        .map(stretch -> stretch.isCode()
                                ? PagePart.cut(place, stretch.text(), NoiseKind.SCRIPT)
                                : PagePart.kept(place, stretch.text()))
                        .forEach(parts::add);
            } else {
                parts.add(PagePart.cut(place, text, CutKind.of(page, i)));
                agency = agency == null ? credits.ofLine(text).orElse(null) : agency;
            }
        }
        return new Extract(
                title,
                byline(landmarks, data).orElse(null),
                agency,
                landmarks.canonicalUrl().orElse(null),
                landmarks.meta("property", "og:site_name").orElse(null),
                HtmlPublication.claims(raw.getUrl(), landmarks, data, page, first(keep)),
                HtmlDate.changes(landmarks, data),
                List.copyOf(parts));
    }

    private static int first(boolean[] keep) {
        return IntStream.range(0, keep.length).filter(i -> keep[i]).findFirst().orElse(keep.length);
    }

    private static Optional<String> byline(Landmarks landmarks, LinkedData data) {
        List<String> authors = data.names("author");
        return authors.isEmpty()
                ? landmarks.meta("name", "author").filter(author -> !author.contains("://"))
                : Optional.of(String.join(", ", authors));
    }
}
