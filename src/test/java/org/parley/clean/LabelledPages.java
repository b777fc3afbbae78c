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
    /** What a text without a page around it counts beside a page. */
    private static final double ALREADY_CLEAN = 0.5;

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
                examples.add(
                        alreadyClean(page, new HtmlPage(HtmlBlocks.of(Jsoup.parse(asParagraphs(page.text()))), null)));
            }
        }
        return examples;
    }

    /** Many articles arrive without any page around them: cutting there is always wrong. */
    private static <P extends Page> Example<P> alreadyClean(Labelled page, P clean) {
        return new Example<>(
                page.site(), clean, Collections.nCopies(clean.blocks().size(), true), ALREADY_CLEAN);
    }

    /** Every third text is cut to the length of a news brief. */
    private static String brief(String text) {
        long lines = Math.floorMod(text.hashCode(), 3) == 0 ? 4 : Long.MAX_VALUE;
        return text.lines().filter(line -> !line.isBlank()).limit(lines).collect(Collectors.joining("\n"));
    }

    /** As a feed delivers it. */
    private static String asParagraphs(String text) {
        return brief(text).lines().map(line -> "<p>" + Entities.escape(line)).collect(Collectors.joining("\n"));
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
                    alreadyClean(page, textPage(brief(page.text()), page.raw().getUrl())));
            examples.add(aboveHeadlines(page, pages));
        }
        return examples;
    }

    /** Flattened pages often end in the headlines of other articles, and nothing but their form says so. */
    private static Example<Page> aboveHeadlines(Labelled page, List<Labelled> others) {
        int place = others.indexOf(page);
        int count = 2 + place % 4;
        List<String> headlines = IntStream.rangeClosed(1, count)
                .mapToObj(next -> others.get((place + next * 7) % others.size()).title())
                .filter(title -> !title.isBlank())
                .toList();
        Page text = textPage(
                brief(page.text()) + "\n" + String.join("\n", headlines),
                page.raw().getUrl());
        int article = text.blocks().size() - headlines.size();
        return new Example<>(
                page.site(),
                text,
                IntStream.range(0, text.blocks().size())
                        .mapToObj(i -> i < article)
                        .toList(),
                ALREADY_CLEAN);
    }
}
