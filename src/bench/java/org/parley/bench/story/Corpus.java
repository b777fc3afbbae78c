package org.parley.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.clean.Cleaner;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Publication;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

/**
 * A labelled collection in the order of publication. Articles without a day are left out: not all methods have an answer to
 * them.
 *
 * @param articles by (published, id)
 * @param gold story of each labelled article, by article id
 */
record Corpus(List<Told> articles, Map<String, String> gold) {
    private static final Path VOCABULARY = Path.of("config/vocabulary");

    /**
     * An article as the methods see it.
     *
     * @param words of the body, in lower case
     */
    record Told(CleanArticle article, Fingerprint print, long day, List<String> words) {}

    /** Two articles within the window: their places in the collection, the earlier first. */
    record Pair(int a, int b, int daysApart) {}

    /** @param folded if positive, all days are laid over so many: the density of a collection of one article a day is that of none */
    static Corpus read(Path articles, Path gold, int folded) throws IOException {
        Cleaner cleaner = new Cleaner(Vocabulary.load(VOCABULARY));
        Fingerprints fingerprints = new Fingerprints(TermStatistics.load(VOCABULARY.resolve("term-statistics.tsv")));
        List<Told> told = new ArrayList<>();
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(articles)) {
            reads.flatMap(read -> read instanceof Read.Article of ? Stream.of(of.article()) : Stream.empty())
                    .map(cleaner::clean)
                    .map(article -> folded > 0 ? onto(article, folded) : article)
                    .forEach(article -> {
                        Fingerprint print = fingerprints.of(article);
                        if (print.getPublished() != null) {
                            told.add(new Told(
                                    article, print, print.getPublished().toEpochDay(), words(article)));
                        }
                    });
        }
        told.sort(Comparator.comparingLong(Told::day)
                .thenComparing(one -> one.article().getId()));
        return new Corpus(List.copyOf(told), labels(gold));
    }

    private static CleanArticle onto(CleanArticle article, int days) {
        LocalDate earliest = article.getPublished().getEarliest();
        if (earliest == null) {
            return article;
        }
        LocalDate day = LocalDate.ofEpochDay(earliest.toEpochDay() % days);
        return CleanArticle.newBuilder(article)
                .setPublished(Publication.newBuilder(article.getPublished())
                        .setEdtf(day.toString())
                        .setEarliest(day)
                        .setLatest(day)
                        .build())
                .build();
    }

    private static List<String> words(CleanArticle article) {
        return article.getParagraphs().stream()
                .flatMap(paragraph ->
                        Arrays.stream(paragraph.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Map<String, String> labels(Path gold) throws IOException {
        Map<String, String> labels = new HashMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(gold)) {
            JsonNode label = json.readTree(line);
            labels.put(label.get("id").asText(), label.get("story").asText());
        }
        return labels;
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int b = 0; b < articles.size(); b++) {
            for (int a = b - 1; a >= 0 && daysApart(a, b) <= SameStory.DEFAULT_WINDOW_DAYS; a--) {
                pairs.add(new Pair(a, b, daysApart(a, b)));
            }
        }
        return pairs;
    }

    private int daysApart(int a, int b) {
        return Math.toIntExact(articles.get(b).day() - articles.get(a).day());
    }
}
