package org.parley.clean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
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
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleReader;
import org.parley.article.CanonicalUrl;
import org.parley.article.Read;
import org.parley.clean.SequenceTrainer.Example;
import org.parley.model.RawArticle;

/**
 * Trains the two models from pages with gold text: {@code TrainCleaner ARTICLES GOLD [folds PREDICTIONS]}. Without the last
 * two it writes the weights beside the classes; with them it writes predictions of models that never saw the page's site.
 */
final class TrainCleaner {
    private TrainCleaner() {}

    record Labelled(RawArticle raw, String title, String text) {
        String site() {
            String host = raw.getUrl() == null ? null : CanonicalUrl.host(raw.getUrl());
            return host == null ? raw.getId() : host;
        }

        boolean isHtml() {
            return raw.getContentType().contains("html");
        }

        int fold(int folds) {
            return Math.floorMod(site().hashCode(), folds);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Labelled> pages = load(Path.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length == 2) {
            Path resources = Path.of("src/main/resources/org/parley/clean");
            write(trainHtml(htmlExamples(pages)), resources.resolve("html-model.tsv"));
            write(trainText(textExamples(pages)), resources.resolve("text-model.tsv"));
        } else {
            crossValidate(pages, Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        }
    }

    private static void crossValidate(List<Labelled> pages, int folds, Path predictions) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Example<HtmlPage>> html = htmlExamples(pages);
        List<Example<Page>> text = textExamples(pages);
        try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
            for (int f = 0; f < folds; f++) {
                int fold = f;
                SequenceModel<HtmlPage> htmlModel =
                        new SequenceModel<>(Models.htmlFeatures(), trainHtml(outside(html, fold, folds)));
                SequenceModel<Page> textModel =
                        new SequenceModel<>(Models.textFeatures(), trainText(outside(text, fold, folds)));
                for (Labelled page : pages) {
                    if (page.fold(folds) == fold) {
                        String kept = page.isHtml()
                                ? kept(htmlPage(page), htmlModel)
                                : kept(textPage(page.raw().getBody(), page.raw().getUrl()), textModel);
                        out.write(mapper.writeValueAsString(mapper.createObjectNode()
                                .put("id", page.raw().getId())
                                .put("text", kept)));
                        out.newLine();
                    }
                }
            }
        }
    }

    private static <P extends Page> String kept(P page, SequenceModel<P> model) {
        boolean[] keep = Selection.of(page, model.keep(page));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                text.append(page.blocks().text(i)).append("\n\n");
            }
        }
        return text.toString();
    }

    private static <P> List<Example<P>> outside(List<Example<P>> examples, int fold, int folds) {
        return examples.stream()
                .filter(example -> Math.floorMod(example.site().hashCode(), folds) != fold)
                .toList();
    }

    private static Map<String, Double> trainHtml(List<Example<HtmlPage>> examples) {
        return new SequenceTrainer(20, 0.1, 120, 3, 8).train(Models.htmlFeatures(), examples);
    }

    private static Map<String, Double> trainText(List<Example<Page>> examples) {
        return new SequenceTrainer(30, 0.1, 60, 1.5, 8).train(Models.textFeatures(), examples);
    }

    /** With the headline that the cleaner itself finds, right or wrong, as it will be in use. */
    private static HtmlPage htmlPage(Labelled page) {
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

    private static Page textPage(String body, @Nullable String url) {
        TextLines lines = TextLines.of(body);
        return new Page(lines, TextTitle.of(lines, MainStretch.of(lines), url).orElse(null));
    }

    private static List<Example<HtmlPage>> htmlExamples(List<Labelled> pages) {
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
                page.site(), clean, Collections.nCopies(clean.blocks().size(), true), 0.5);
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
    private static List<Example<Page>> textExamples(List<Labelled> pages) {
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
        }
        return examples;
    }

    private static List<Labelled> load(Path articles, Path gold) throws IOException {
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

    private static void write(Map<String, Double> weights, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(
                    "# Written by TrainCleaner; see docs/cleaning.md. feature TAB weight; above 0 speaks for the article.\n");
            for (Map.Entry<String, Double> weight : weights.entrySet()) {
                out.write(weight.getKey() + "\t" + weight.getValue() + "\n");
            }
        }
    }
}
