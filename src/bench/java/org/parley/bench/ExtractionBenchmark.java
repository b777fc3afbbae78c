package org.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.extract.date.Dates;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.text.Sentences;
import org.parley.model.CleanArticle;
import org.parley.vocabulary.Vocabulary;

/**
 * What extraction costs against nothing but cutting the same text into sentences and tokens with OpenNLP's models. One
 * operation is all articles of the path, cleaned before. The parts of extraction are measured too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ExtractionBenchmark {
    private static final Path CONFIGURATION = Path.of("config/vocabulary");

    @Param(RawPages.OWN)
    String pages;

    private final Vocabulary vocabulary = Vocabulary.load(CONFIGURATION);
    private final Extractor extractor = new Extractor(vocabulary, RuleBook.load(CONFIGURATION));
    private final Dates dates = new Dates();
    private final OpenNlp openNlp;
    private List<CleanArticle> articles;
    private List<String> texts;

    public ExtractionBenchmark() {
        try {
            openNlp = new OpenNlp();
        } catch (IOException e) {
            throw new IllegalStateException("the models come with the profile 'bench'", e);
        }
    }

    @Setup
    public void read() {
        Cleaner cleaner = new Cleaner(vocabulary);
        articles = RawPages.of(pages).stream().map(cleaner::clean).toList();
        texts = articles.stream()
                .map(article -> String.join("\n\n", article.getParagraphs()))
                .toList();
        System.out.printf(
                "%n%d articles of %d characters%n",
                texts.size(), texts.stream().mapToInt(String::length).sum());
    }

    @Benchmark
    public void baselineOpenNlpSentencesAndTokens(Blackhole result) {
        texts.forEach(text -> result.consume(openNlp.tokens(text)));
    }

    /** The same with OpenNLP's tokeniser by character classes, which needs no model. */
    @Benchmark
    public void openNlpSentencesAndSimpleTokens(Blackhole result) {
        texts.forEach(text -> result.consume(openNlp.simpleTokens(text)));
    }

    @Benchmark
    public void sentencesAndTokens(Blackhole result) {
        texts.forEach(text -> result.consume(Sentences.of(text)));
    }

    @Benchmark
    public void sentencesTokensAndDates(Blackhole result) {
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            result.consume(dates.find(text, Sentences.of(text), articles.get(at).getPublished()));
        }
    }

    @Benchmark
    public void extraction(Blackhole result) {
        articles.forEach(article -> result.consume(extractor.extract(article)));
    }
}
