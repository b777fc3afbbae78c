package org.parley.clean;

import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.article.CanonicalUrl;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Outlet;
import org.parley.vocabulary.Vocabulary;

/** Turns a raw page into an article. Immutable, thread-safe. */
public final class Cleaner {
    /** A summary or a correction may stand before the paragraph with the dateline. */
    private static final int DATELINE_WITHIN = 3;

    private final Vocabulary vocabulary;
    private final Credits credits;
    private final TextCleaner textCleaner;
    private final HtmlCleaner htmlCleaner;

    public Cleaner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.credits = new Credits(vocabulary);
        this.textCleaner = new TextCleaner(credits);
        this.htmlCleaner = new HtmlCleaner(credits);
    }

    /** Cleans one article that {@link org.parley.article.ArticleLimits} accepted. */
    public CleanArticle clean(RawArticle raw) {
        @Nullable String claimedTitle = raw.getTitle() == null ? null : claimedTitle(raw.getTitle());
        Extract extract = isHtml(raw) ? htmlCleaner.extract(raw, claimedTitle) : textCleaner.extract(raw, claimedTitle);
        Optional<Dateline> dateline = extract.paragraphs().stream()
                .limit(DATELINE_WITHIN)
                .flatMap(paragraph -> Dateline.of(paragraph, vocabulary).stream())
                .findFirst();
        @Nullable String address = raw.getUrl() == null ? extract.canonicalUrl() : raw.getUrl();
        @Nullable String canonical = address == null ? null : CanonicalUrl.of(address);
        return CleanArticle.newBuilder()
                .setId(raw.getId())
                .setUrl(canonical)
                .setOutlet(outlet(raw, extract, canonical).orElse(null))
                .setAgency(agency(extract, dateline).orElse(null))
                .setByline(extract.byline())
                .setDateline(dateline.map(Dateline::place).orElse(null))
                .setTitle(extract.title())
                .setParagraphs(extract.paragraphs())
                .setLanguage(Language.of(extract.paragraphs()).orElse(null))
                .setPublished(extract.published())
                .setRetrievedAt(raw.getRetrievedAt())
                .setRemoved(extract.removed())
                .build();
    }

    private static boolean isHtml(RawArticle raw) {
        return raw.getContentType().contains("html") || HtmlSniffer.isHtml(raw.getBody());
    }

    /** Feeds deliver titles with entities in them. */
    private static @Nullable String claimedTitle(String title) {
        String line = Characters.oneLine(Parser.unescapeEntities(title, false));
        return line.isEmpty() ? null : line;
    }

    /** The producer's word, the outlet known by its host, what the site calls itself, the host. */
    private Optional<String> outlet(RawArticle raw, Extract extract, @Nullable String url) {
        Optional<String> host = Optional.ofNullable(url).map(CanonicalUrl::host);
        return Optional.ofNullable(raw.getOutlet())
                .or(() -> host.flatMap(vocabulary::outletOf).map(Outlet::name))
                .or(() -> Optional.ofNullable(extract.siteName()))
                .or(() -> host);
    }

    /** The dateline's credit, a credit line, or brackets behind the last sentence. */
    private Optional<String> agency(Extract extract, Optional<Dateline> dateline) {
        return dateline.flatMap(line -> credits.ofDateline(line.credit()))
                .or(() -> Optional.ofNullable(extract.agency()))
                .or(() -> extract.paragraphs().isEmpty()
                        ? Optional.empty()
                        : credits.atEnd(
                                extract.paragraphs().get(extract.paragraphs().size() - 1)));
    }
}
