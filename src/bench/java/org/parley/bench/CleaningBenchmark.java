package org.parley.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
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
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/**
 * What cleaning HTML costs against nothing but parsing it, beside two other extractors. One operation is all pages of the
 * path, from string to text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class CleaningBenchmark {
    @Param(RawPages.OWN)
    String pages;

    private final Cleaner cleaner = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
    private List<RawArticle> html;

    @Setup
    public void read() {
        html = RawPages.html(pages);
        System.out.printf("%n%d pages of %d bytes%n", html.size(), RawPages.bytes(html));
    }

    @Benchmark
    public void baselineJsoupParse(Blackhole result) {
        html.forEach(page -> result.consume(Jsoup.parse(page.getBody())));
    }

    @Benchmark
    public void parley(Blackhole result) {
        html.forEach(page -> result.consume(cleaner.clean(page)));
    }

    @Benchmark
    public void readability4j(Blackhole result) {
        html.forEach(page -> result.consume(new Readability4J(OtherExtractors.url(page), page.getBody())
                .parse()
                .getTextContent()));
    }

    @Benchmark
    public void boilerpipe(Blackhole result) throws BoilerpipeProcessingException {
        for (RawArticle page : html) {
            result.consume(ArticleExtractor.INSTANCE.getText(page.getBody()));
        }
    }
}
