package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote the article of an HTML page: what its data says, then its markup, then what stands beside the headline. */
final class HtmlByline {
    private static final List<String> META_NAMES = List.of(
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl");

    /** How far from the headline a byline stands, in pieces. */
    private static final int ABOVE = 4;

    private static final int BELOW = 10;

    /** Names with a job or a place; longer ones are sentences about the author. */
    private static final int MOST_WORDS = 10;

    private static final int MOST_WORDS_OF_NAME = 4;

    private HtmlByline() {}

    static Optional<String> find(
            Byline byline, Landmarks landmarks, LinkedData data, HtmlReading reading, List<String> siteKeys) {
        Stream<List<String>> claims = Stream.concat(
                Stream.of(data.names("author"), data.names("creator")),
                META_NAMES.stream().map(landmarks::metaContents));
        return claims.map(names -> byline.ofNames(names, siteKeys))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> byline.ofNames(inMarkup(landmarks), siteKeys))
                .or(() -> beside(byline, reading, siteKeys));
    }

    /** {@code rel=author} and {@code itemprop=author} name people only; without the time and the link beside them. */
    private static List<String> inMarkup(Landmarks landmarks) {
        return landmarks.authors().stream()
                .filter(author -> !HtmlDate.isElsewhere(author))
                .map(HtmlByline::name)
                .filter(name -> name.length() <= 100)
                .toList();
    }

    private static String name(Element author) {
        Element name = author.selectFirst("[itemprop=name]");
        Element said = name == null ? author : name;
        return said.hasAttr("content") ? said.attr("content") : said.text();
    }

    /** A piece that begins with "By", or one in an element that is called after the author and holds but a name. */
    private static Optional<String> beside(Byline byline, HtmlReading reading, List<String> siteKeys) {
        HtmlPage page = reading.page();
        int head = reading.titlePiece().orElse(reading.firstKept());
        int from = Math.max(0, head - ABOVE);
        int to = Math.min(page.blocks().size(), Math.max(head + BELOW, reading.firstKept() + 1));
        return IntStream.range(from, to)
                .filter(i -> page.blocks().shape(i).words() <= MOST_WORDS && !page.isTitle(i))
                .mapToObj(i -> byline.ofLine(page.blocks().text(i), siteKeys)
                        .or(() -> isCalledAuthor(page, i)
                                ? byline.ofNames(List.of(page.blocks().text(i)), siteKeys)
                                        .filter(HtmlByline::hasFullName)
                                : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isCalledAuthor(HtmlPage page, int i) {
        Hints hints = page.block(i).frame().hints().with(page.above(i, 1).hints());
        return hints.contains(Hint.AUTHOR) && page.blocks().shape(i).words() <= MOST_WORDS_OF_NAME;
    }

    private static boolean hasFullName(String names) {
        return names.contains(" ");
    }
}
