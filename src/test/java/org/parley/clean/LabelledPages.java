package org.parley.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleReader;
import org.parley.article.CanonicalUrl;
import org.parley.article.Read;
import org.parley.model.RawArticle;

/** Pages with their gold text, and what a model can learn from them. */
final class LabelledPages {
    /** Where a transcript begins a new line. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’')]?)\\s+(?=[\\p{Lu}\"“‘])|\\R+");

    /** What a text without a page around it counts beside a page. */
    private static final double ALREADY_CLEAN = 0.5;

    /** What a transcript counts, and how few there are: with many of them, comments are taken for articles. */
    private static final double TRANSCRIPT = 0.2;

    private static final int PAGES_PER_TRANSCRIPT = 8;

    /** What the same text below a headline and above others counts. */
    private static final double FRAMED = 1;

    /** Prime numbers of each, so that they meet in all combinations. */
    private static final List<String> BYLINES = List.of(
            "By Anna Berg",
            "Jonas Roth",
            "",
            "Lena Sand, correspondent",
            "By Our Reporter",
            "Por Eva Luna",
            "Ida Falk",
            "Von Tom Beck und Ina Lau",
            "Di Ugo Neri",
            "By Ann Hale with agencies",
            "Door Piet Smit");

    private static final List<String> DATES =
            List.of("12 March 2018", "", "Updated 3:15 pm", "Tuesday, May 3", "03.02.2019");

    private LabelledPages() {}

    /** A page and its article. */
    record Labelled(RawArticle raw, String title, String text) {
        String site() {
            String host = raw.getUrl() == null ? null : CanonicalUrl.host(raw.getUrl());
            return host == null ? raw.getId() : host;
        }

        boolean isHtml() {
            return raw.getContentType().contains("html");
        }
    }

    static List<Labelled> load(Path articles, Path gold) throws IOException {
        Map<String, JsonNode> answers = new HashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(gold)) {
            JsonNode answer = mapper.readTree(line);
            answers.put(answer.get("id").asText(), answer);
        }
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(articles)) {
            return reads.map(read -> ((Read.Article) read).article())
                    .map(raw -> {
                        JsonNode answer = answers.get(raw.getId());
                        return new Labelled(
                                raw,
                                answer.get("title").asText(),
                                answer.get("text").asText());
                    })
                    .toList();
        }
    }

    /** With the headline that the cleaner itself finds, right or wrong, as it will be in use. */
    static HtmlPage htmlPage(Labelled page) {
        Document document = Jsoup.parse(page.raw().getBody());
        Landmarks landmarks = Landmarks.of(document);
        String title = HtmlTitle.of(
                        document,
                        landmarks,
                        LinkedData.of(landmarks),
                        SiteKeys.of(landmarks, page.raw().getUrl()))
                .orElse(null);
        return new HtmlPage(HtmlBlocks.of(document), title);
    }

    static Page textPage(String body, @Nullable String url) {
        TextLines lines = TextLines.of(body);
        return new Page(lines, TextTitle.of(lines, MainStretch.of(lines), url).orElse(null));
    }

    static List<Example<HtmlPage>> htmlExamples(List<Labelled> pages) {
        List<Example<HtmlPage>> examples = new ArrayList<>();
        for (Labelled page : pages) {
            if (page.isHtml()) {
                HtmlPage html = htmlPage(page);
                examples.add(new Example<>(page.site(), html, GoldLabels.of(html.blocks(), page.text()), 1));
                examples.add(alreadyClean(page, withoutPage(asParagraphs(page.text())), ALREADY_CLEAN));
                examples.add(framedHtml(page, pages));
            }
        }
        transcripts(
                pages,
                (page, lines) ->
                        examples.add(alreadyClean(page, withoutPage(asElements("p", lines.stream())), TRANSCRIPT)));
        return examples;
    }

    /** Many articles arrive without any page around them: cutting there is always wrong. */
    private static <P extends Page> Example<P> alreadyClean(Labelled page, P clean, double weight) {
        return new Example<>(
                page.site(), clean, Collections.nCopies(clean.blocks().size(), true), weight);
    }

    private static HtmlPage withoutPage(String html) {
        return new HtmlPage(HtmlBlocks.of(Jsoup.parse(html)), null);
    }

    /** Every third text is cut to the length of a news brief. */
    private static String brief(String text) {
        long lines = Math.floorMod(text.hashCode(), 3) == 0 ? 4 : Long.MAX_VALUE;
        return text.lines().filter(line -> !line.isBlank()).limit(lines).collect(Collectors.joining("\n"));
    }

    /** Up to five texts in one, a sentence a line: no article has so many paragraphs, but speeches and live coverage do. */
    private static void transcripts(List<Labelled> pages, BiConsumer<Labelled, List<String>> example) {
        for (int place = 0; place < pages.size(); place += PAGES_PER_TRANSCRIPT) {
            int first = place;
            List<String> lines = IntStream.rangeClosed(0, place % 5)
                    .mapToObj(next ->
                            pages.get((first + next * 11) % pages.size()).text())
                    .flatMap(SENTENCE_END::splitAsStream)
                    .toList();
            example.accept(pages.get(place), lines);
        }
    }

    /** As a feed delivers it. */
    private static String asParagraphs(String text) {
        return asElements("p", brief(text).lines());
    }

    private static String asElements(String tag, Stream<String> lines) {
        return lines.map(line -> "<" + tag + ">" + Entities.escape(line) + "</" + tag + ">")
                .collect(Collectors.joining("\n"));
    }

    /** The flattened pages, and the HTML pages flattened here. */
    static List<Example<Page>> textExamples(List<Labelled> pages) {
        List<Example<Page>> examples = new ArrayList<>();
        for (Labelled page : pages) {
            String body = page.raw().getBody();
            if (page.isHtml()) {
                HtmlBlocks blocks = HtmlBlocks.of(Jsoup.parse(body));
                StringBuilder flat = new StringBuilder();
                for (int i = 0; i < blocks.size(); i++) {
                    flat.append(blocks.text(i)).append('\n');
                }
                body = flat.toString();
            }
            Page text = textPage(body, page.raw().getUrl());
            examples.add(new Example<>(page.site(), text, GoldLabels.of(text.blocks(), page.text()), 1));
            examples.add(
                    alreadyClean(page, textPage(brief(page.text()), page.raw().getUrl()), ALREADY_CLEAN));
            examples.add(framed(page, pages));
        }
        transcripts(
                pages,
                (page, lines) -> examples.add(alreadyClean(
                        page, textPage(String.join("\n\n", lines), page.raw().getUrl()), TRANSCRIPT)));
        return examples;
    }

    /** A text below its headline and byline, and above headlines of other articles. */
    private static Example<Page> framed(Labelled page, List<Labelled> others) {
        List<String> above = above(page, others.indexOf(page));
        List<String> below = below(page, others);
        List<String> lines = Stream.of(above.stream(), brief(page.text()).lines(), below.stream())
                .flatMap(part -> part)
                .toList();
        Page text = textPage(String.join("\n\n", lines), page.raw().getUrl());
        return framed(page, text, above.size(), below.size());
    }

    /** The same in elements that give no hints. */
    private static Example<HtmlPage> framedHtml(Labelled page, List<Labelled> others) {
        List<String> above = above(page, others.indexOf(page));
        List<String> below = below(page, others);
        String html = asElements(others.indexOf(page) % 3 == 0 ? "p" : "div", above.stream())
                + asParagraphs(page.text())
                + asElements(others.indexOf(page) % 2 == 0 ? "li" : "p", below.stream());
        HtmlPage framed = new HtmlPage(HtmlBlocks.of(Jsoup.parse(html)), page.title());
        return framed(page, framed, above.size(), below.size());
    }

    private static <P extends Page> Example<P> framed(Labelled page, P framed, int above, int below) {
        int size = framed.blocks().size();
        List<Boolean> kept = IntStream.range(0, size)
                .mapToObj(i -> i >= above && i < size - below)
                .toList();
        return new Example<>(page.site(), framed, kept, FRAMED);
    }

    private static List<String> above(Labelled page, int place) {
        return Stream.of(page.title(), BYLINES.get(place % BYLINES.size()), DATES.get(place % DATES.size()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> below(Labelled page, List<Labelled> others) {
        int place = others.indexOf(page);
        return IntStream.rangeClosed(1, place % 5)
                .mapToObj(next -> others.get((place + next * 7) % others.size()).title())
                .filter(title -> !title.isBlank())
                .toList();
    }
}
