package org.parley.bench;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

/**
 * What recognising stories costs: one operation of {@code fingerprint} is one article, of {@code sameStory} one comparison;
 * the baseline reads the characters of the article's text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StoryBenchmark {
    private static final int MOST_ARTICLES = 300;
    private static final Path VOCABULARY = Path.of("config/vocabulary");

    @Param(RawPages.OWN)
    String pages;

    private final Fingerprints fingerprints =
            new Fingerprints(TermStatistics.load(VOCABULARY.resolve("term-statistics.tsv")));
    private final SameStory sameStory = new SameStory();
    private List<CleanArticle> articles;
    private List<Fingerprint> prints;
    private int next;

    @Setup
    public void read() {
        Cleaner cleaner = new Cleaner(Vocabulary.load(VOCABULARY));
        articles = RawPages.of(pages).stream()
                .limit(MOST_ARTICLES)
                .map(cleaner::clean)
                .toList();
        // of one day: what lies outside the window is told apart without a look at the words
        prints = articles.stream()
                .map(fingerprints::of)
                .map(print -> Fingerprint.newBuilder(print)
                        .setPublished(LocalDate.EPOCH)
                        .build())
                .toList();
    }

    private int next() {
        next = (next + 1) % articles.size();
        return next;
    }

    @Benchmark
    public void baselineReadText(Blackhole result) {
        articles.get(next())
                .getParagraphs()
                .forEach(paragraph -> result.consume(paragraph.chars().sum()));
    }

    @Benchmark
    public Fingerprint fingerprint() {
        return fingerprints.of(articles.get(next()));
    }

    @Benchmark
    public Object sameStory() {
        Fingerprint one = prints.get(next());
        return sameStory.of(one, prints.get((next + 1) % prints.size()));
    }
}
