package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.parley.article.CanonicalUrl;
import org.parley.clean.PublicationDate.Claim;
import org.parley.model.CleanArticle;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Outlet;
import org.parley.vocabulary.Vocabulary;

/** Turns a raw page into an article. Immutable, thread-safe. */
public final class Cleaner {
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
        return read(raw).article();
    }

    /** The same with all parts of the page, kept and cut. */
    public CleanedPage read(RawArticle raw) {
        @Nullable String claimedTitle = raw.getTitle() == null ? null : claimedTitle(raw.getTitle());
        Extract extract = isHtml(raw) ? htmlCleaner.extract(raw, claimedTitle) : textCleaner.extract(raw, claimedTitle);
        List<String> paragraphs = extract.paragraphs();
        Optional<Dateline> dateline = Dateline.in(paragraphs, vocabulary);
        @Nullable
        String canonical = PageAddress.of(raw.getUrl(), extract.canonicalUrl())
                .map(CanonicalUrl::of)
                .orElse(null);
        CleanArticle article = CleanArticle.newBuilder()
                .setId(raw.getId())
                .setUrl(canonical)
                .setOutlet(outlet(raw, extract, canonical).orElse(null))
                .setAgency(agency(extract, paragraphs, dateline).orElse(null))
                .setByline(extract.byline())
                .setDateline(dateline.map(Dateline::place).orElse(null))
                .setTitle(extract.title())
                .setParagraphs(paragraphs)
                .setLanguage(Language.of(paragraphs).orElse(null))
                .setPublished(new PublicationDate(raw)
                        .of(claims(extract, dateline), extract.changes(), context(paragraphs, dateline)))
                .setRetrievedAt(raw.getRetrievedAt())
                .setRemoved(RemovedParts.of(extract.parts()))
                .build();
        return new CleanedPage(article, extract.parts());
    }

    /** What the page claims, and last the day in the dateline. */
    private static List<Claim> claims(Extract extract, Optional<Dateline> dateline) {
        List<Claim> claims = new ArrayList<>(extract.claims());
        Claim.of(PublicationSource.text, dateline.map(Dateline::date).flatMap(WrittenDate::in))
                .ifPresent(claims::add);
        return claims;
    }

    private static Optional<Publication> context(List<String> paragraphs, Optional<Dateline> dateline) {
        return new ContextDate(paragraphs).find(dateline.map(Dateline::date));
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

    /** The dateline's credit, a credit line or a signature, or brackets behind the last sentence. */
    private Optional<String> agency(Extract extract, List<String> paragraphs, Optional<Dateline> dateline) {
        Optional<String> last =
                paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(paragraphs.size() - 1));
        return dateline.flatMap(line -> credits.ofDateline(line.credit()))
                .or(() -> last.flatMap(credits::ofLine))
                .or(() -> Optional.ofNullable(extract.agency()))
                .or(() -> last.flatMap(credits::atEnd));
    }
}
