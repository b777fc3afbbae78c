package org.parley.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** Cleans a file of articles and writes what {@code score.py clean} reads: {@code CleanBench ARTICLES PREDICTIONS}. */
final class CleanBench {
    private CleanBench() {}

    public static void main(String[] arguments) throws IOException {
        Cleaner cleaner = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
        ObjectMapper mapper = new ObjectMapper();
        List<Read> articles;
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(Path.of(arguments[0]))) {
            articles = reads.toList();
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Read read : articles) {
                if (read instanceof Read.Article article) {
                    CleanArticle clean = cleaner.clean(article.article());
                    ObjectNode json = mapper.createObjectNode()
                            .put("id", clean.getId())
                            .put("title", clean.getTitle())
                            .put("text", String.join("\n\n", clean.getParagraphs()))
                            .put("agency", clean.getAgency())
                            .put("dateline", clean.getDateline())
                            .put("byline", clean.getByline())
                            .put("outlet", clean.getOutlet())
                            .put("language", clean.getLanguage());
                    json.putObject("published")
                            .put("edtf", clean.getPublished().getEdtf())
                            .put("source", clean.getPublished().getSource().name());
                    out.write(mapper.writeValueAsString(json));
                    out.newLine();
                } else {
                    System.err.println(read);
                }
            }
        }
        double cleaning = cpuSeconds(() -> raw(articles).forEach(cleaner::clean));
        double parsing = cpuSeconds(() -> raw(articles).forEach(article -> Jsoup.parse(article.getBody())));
        System.err.printf(
                "%.0f articles/s of one processor, warm; %.2f times the time of Jsoup.parse%n",
                articles.size() / cleaning, cleaning / parsing);
    }

    private static Stream<RawArticle> raw(List<Read> reads) {
        return reads.stream().filter(Read.Article.class::isInstance).map(read -> ((Read.Article) read).article());
    }

    /** Time on the processor, so that other programs do not disturb the measurement. */
    private static double cpuSeconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
