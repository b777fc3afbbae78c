package org.parley.clean;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Publication dates that an HTML page claims in its markup, the most trusted first. Dates of changes are never taken. */
final class HtmlDate {
    /** Names of meta elements that publishing systems use for the date of publication, most specific first. */
    private static final List<String> META_NAMES = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "publish-date",
            "publishdate",
            "publish_date",
            "published_date",
            "publicationdate",
            "publication_date",
            "published",
            "published_at",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "pubdate",
            "article_date_original",
            "originalpublicationdate",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "citation_publication_date",
            "citation_online_date",
            "datecreated",
            "date",
            "article:post_date",
            "timestamp");

    /** Names that a publishing system made up itself. */
    private static final Pattern PUBLISHED = Pattern.compile("(?i)publish(?:ed)?[-_:. ]?(?:date|time|on|at)\\b");

    private static final Pattern CHANGED = Pattern.compile("(?i)modified|updated|lastmod|revised");

    /** Seconds of the years 2001 to 2033 have ten digits and begin with 1; three more are milliseconds. */
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(?:\\d{3})?");

    private static final Hints ELSEWHERE =
            Hints.of(Hint.RELATED, Hint.COMMENTS, Hint.FOOTER, Hint.NAVIGATION, Hint.SIDEBAR, Hint.CARD, Hint.POPUP);

    private HtmlDate() {}

    /** {@code datePublished} of the article in JSON-LD. */
    static Optional<LocalDate> inData(LinkedData data) {
        return Stream.of("datePublished", "dateCreated", "coverageStartTime")
                .flatMap(property -> data.text(property).stream())
                .flatMap(text -> inMachineWords(text).stream())
                .findFirst();
    }

    static Optional<LocalDate> inMeta(Landmarks landmarks) {
        return Stream.concat(
                        META_NAMES.stream().flatMap(name -> landmarks.metasNamed(name).stream()),
                        landmarks.metas().stream()
                                .filter(meta -> PUBLISHED.matcher(names(meta)).find()))
                .flatMap(meta -> inMachineWords(meta.attr("content")).stream())
                .findFirst();
    }

    /** As written, or the seconds or milliseconds since 1970. */
    private static Optional<LocalDate> inMachineWords(String text) {
        return WrittenDate.in(text).or(() -> {
            Matcher epoch = EPOCH.matcher(text.strip());
            return epoch.matches()
                    ? Optional.of(
                            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))), ZoneOffset.UTC))
                    : Optional.empty();
        });
    }

    /** The days on which the page says that it was changed. */
    static Set<LocalDate> changes(Landmarks landmarks, LinkedData data) {
        return Stream.of(
                        data.text("dateModified").stream(),
                        landmarks.metas().stream()
                                .filter(meta -> CHANGED.matcher(names(meta)).find())
                                .map(meta -> meta.attr("content")),
                        landmarks.times().stream()
                                .filter(time -> CHANGED.matcher(time.attr("itemprop") + ' ' + time.className())
                                        .find())
                                .map(HtmlDate::written))
                .flatMap(texts -> texts)
                .flatMap(text -> WrittenDate.in(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An element that marks itself as the date of publication, outside of lists of other articles. */
    static Optional<LocalDate> inTime(Landmarks landmarks) {
        List<Element> marked = new ArrayList<>(landmarks.publicationTimes());
        marked.addAll(landmarks.times());
        return marked.stream()
                .limit(20)
                .filter(time -> !speaksOfChange(time) && !isElsewhere(time))
                .flatMap(time -> WrittenDate.in(written(time)).or(() -> WrittenDate.in(time.text())).stream())
                .findFirst();
    }

    private static String written(Element time) {
        return time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.text();
    }

    private static String names(Element meta) {
        return meta.attr("name") + ' ' + meta.attr("property") + ' ' + meta.attr("itemprop");
    }

    static boolean speaksOfChange(Element time) {
        String around = time.className()
                + ' '
                + time.attr("itemprop")
                + ' '
                + (time.parent() == null ? "" : time.parent().ownText());
        String words = around.length() > 200 ? around.substring(0, 200) : around;
        return words.toLowerCase(Locale.ROOT).matches("(?s).*(?:updat|modif|revis|review).*");
    }

    /** Whether an element lies in a list of other articles, among comments, or in what frames the page. */
    static boolean isElsewhere(Element time) {
        HintReader hints = new HintReader();
        for (Element at = time; at != null && at.parent() != null; at = at.parent()) {
            if (at.normalName().equals("body")) {
                break;
            }
            if (hints.of(at).containsAny(ELSEWHERE)) {
                return true;
            }
        }
        return false;
    }
}
