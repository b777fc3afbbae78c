package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.clean.TextCleaner.Extract;
import org.parley.model.Removed;

/** Takes the article out of an HTML page. */
final class HtmlCleaner {
    private final Credits credits;

    HtmlCleaner(Credits credits) {
        this.credits = credits;
    }

    /** The article of a page, with {@code title} as its producer claims it. */
    Extract extract(String html, @Nullable String url, @Nullable String title) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        HtmlBlocks blocks = HtmlBlocks.of(page);
        MainStretch stretch = MainStretch.of(blocks);
        @Nullable Element h1 = page.selectFirst("h1");
        @Nullable String headline = title != null ? title : h1 == null ? null : Characters.oneLine(h1.text());
        List<String> paragraphs = new ArrayList<>();
        List<Removed> removed = new ArrayList<>();
        @Nullable String agency = null;
        for (int i = 0; i < blocks.size(); i++) {
            String text = ProgramCode.split(blocks.text(i)).prose().stream()
                    .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
            Optional<NoiseKind> noise =
                    Headline.same(text, headline) ? Optional.of(NoiseKind.DUPLICATE_TITLE) : NoiseKind.of(text);
            if (stretch.contains(i) && noise.isEmpty() && !text.isEmpty()) {
                paragraphs.add(text);
            } else {
                removed.add(new Removed(noise.orElse(NoiseKind.NAVIGATION).label(), blocks.where(i)));
                agency = agency == null ? credits.ofLine(text).orElse(null) : agency;
            }
        }
        return new Extract(headline, null, agency, paragraphs, removed);
    }
}
