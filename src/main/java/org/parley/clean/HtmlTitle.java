package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds the headline of an HTML page. What readers see (headings) is preferred where what machines are told (JSON-LD, Open
 * Graph, title element) supports it; a heading alone may be the site's name or an advertisement.
 */
final class HtmlTitle {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A heading that shares fewer of its words with the page's titles is about something else. */
    private static final double LEAST_SHARED = 0.4;

    private static final int MOST_HEADINGS = 30;

    /** Longer headings are paragraphs in the wrong element. */
    private static final int LONGEST = 250;

    private HtmlTitle() {}

    static Optional<String> of(Document page, Landmarks landmarks, LinkedData data, List<String> siteKeys) {
        List<String> claims = claims(page, landmarks, data);
        List<String> first = headings(landmarks.firstHeadings(), siteKeys);
        List<String> headings = new ArrayList<>(first);
        headings.addAll(headings(landmarks.secondHeadings(), siteKeys));
        Set<String> supported = claims.stream()
                .flatMap(claim -> Headline.candidates(claim).stream()
                        // less than half of a title is the name of a site or section
                        .filter(candidate -> candidate.length() * 2 > claim.length()))
                .map(Headline::key)
                .collect(Collectors.toSet());
        return headings.stream()
                .filter(heading -> supported.contains(Headline.key(heading)))
                .findFirst()
                .or(() -> first.stream()
                        .filter(heading -> claims.isEmpty() || shared(heading, claims) >= LEAST_SHARED)
                        // the first of those that share most
                        .reduce((best, next) -> shared(next, claims) > shared(best, claims) ? next : best))
                .or(() -> claims.stream().findFirst().map(claim -> Headline.withoutSite(claim, siteKeys)))
                .or(() -> headings.stream().findFirst())
                .map(title -> Headline.withoutName(title, siteKeys));
    }

    /** What the page says its title is, the most careful first. */
    private static List<String> claims(Document page, Landmarks landmarks, LinkedData data) {
        return Stream.of(
                        data.text("headline").orElse(""),
                        landmarks.meta("property", "og:title").orElse(""),
                        landmarks.meta("name", "twitter:title").orElse(""),
                        page.title())
                // some publishing systems escape twice
                .map(title -> Characters.oneLine(Parser.unescapeEntities(PageLimits.line(title), false)))
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static List<String> headings(List<Element> elements, List<String> siteKeys) {
        return elements.stream()
                .limit(MOST_HEADINGS)
                // a heading that is never closed swallows the article
                .map(HtmlTitle::textOf)
                .filter(heading -> !heading.isEmpty() && heading.length() <= LONGEST)
                .filter(heading -> !siteKeys.contains(Headline.key(heading)))
                .toList();
    }

    private static String textOf(Element heading) {
        String text = heading.text();
        return Characters.oneLine(text.length() > LONGEST ? heading.ownText() : text);
    }

    /** Share of the heading's words that the claims use too, 0 to 1. */
    private static double shared(String heading, List<String> claims) {
        Set<String> words = words(heading);
        Set<String> claimed = new HashSet<>();
        claims.forEach(claim -> claimed.addAll(words(claim)));
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(claimed::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !FunctionWords.contains(word))
                .collect(Collectors.toSet());
    }
}
