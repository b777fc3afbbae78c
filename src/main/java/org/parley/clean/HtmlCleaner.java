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
    /**
     * What a page shows is what its authors look after. A hidden text that repeats it with captions is somewhat longer; one
     * that is used because the page lacks the article is far longer.
     */
    private static final int TIMES_LONGER = 2;

    private final Credits credits;
    private final Byline byline;
    private final SequenceModel<HtmlPage> model = Models.html();

    HtmlCleaner(Credits credits) {
        this.credits = credits;
        this.byline = new Byline(credits);
    }

    /** The article of a page, with {@code claimedTitle} as its producer claims it. */
    Extract extract(RawArticle raw, @Nullable String claimedTitle) {
        Document document = Jsoup.parse(raw.getBody(), raw.getUrl() == null ? "" : raw.getUrl());
        Landmarks landmarks = Landmarks.of(document);
        LinkedData data = LinkedData.of(landmarks);
        List<String> siteKeys = SiteKeys.of(landmarks, raw.getUrl());
        @Nullable
        String title = claimedTitle == null
                ? HtmlTitle.of(document, landmarks, data, siteKeys).orElse(null)
                : claimedTitle;
        HtmlReading shown = HtmlReading.of(document, title, model);
        HtmlReading reading = HiddenText.longerThan(TIMES_LONGER * shown.prose(), landmarks, data).stream()
                .map(hidden -> HtmlReading.of(hidden, title, model))
                .filter(hidden -> hidden.prose() > TIMES_LONGER * shown.prose())
                .findFirst()
                .orElse(shown);
        return new Extract(
                title,
                HtmlByline.find(byline, landmarks, data, reading, siteKeys).orElse(null),
                agency(reading)
                        .or(() -> HtmlAgency.find(credits, landmarks, data))
                        .orElse(null),
                PageAddress.asksThePage(raw.getUrl()) ? landmarks.canonicalUrl().orElse(null) : null,
                landmarks.meta("property", "og:site_name").orElse(null),
                HtmlPublication.claims(raw.getUrl(), landmarks, data, reading),
                HtmlDate.changes(landmarks, data),
                parts(reading));
    }

    private static List<PagePart> parts(HtmlReading reading) {
        Blocks blocks = reading.page().blocks();
        List<PagePart> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            PagePlace place = blocks.place(i);
            if (reading.kept().get(i)) {
                ProgramCode.split(blocks.text(i)).stream()
                        .map(stretch -> stretch.isCode()
                                ? PagePart.cut(place, stretch.text(), NoiseKind.SCRIPT)
                                : PagePart.kept(place, stretch.text()))
                        .forEach(parts::add);
            } else {
                parts.add(PagePart.cut(place, blocks.text(i), CutKind.of(reading.page(), i)));
            }
        }
        return List.copyOf(parts);
    }

    /** Credits stand among what is cut. */
    private Optional<String> agency(HtmlReading reading) {
        return IntStream.range(0, reading.kept().size())
                .filter(i -> !reading.kept().get(i))
                .mapToObj(i -> credits.ofLine(reading.page().blocks().text(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
