package org.parley.topology;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.story.SyntheticNews;

/**
 * Sends made-up news through the whole topology, stores of RocksDB included, in one thread and without a broker: {@code
 * TopologyLoad ARTICLES PER-DAY}. Prints the rate of each tenth in articles per second of processor time, and in the end what
 * each store holds, with a window of three days and a day of grace.
 */
public final class TopologyLoad {
    private static final Duration RETENTION = Duration.ofDays(4);

    private TopologyLoad() {}

    public static void main(String[] args) throws IOException {
        int articles = Integer.parseInt(args[0]);
        SyntheticNews news = SyntheticNews.withRealWords(1, Integer.parseInt(args[1]));
        int tenth = articles / 10;
        try (TopologyRun run = new TopologyRun(RETENTION)) {
            for (int i = 0; i < 10; i++) {
                List<RawArticle> batch = Stream.generate(news::next)
                        .limit(tenth)
                        .map(TopologyLoad::raw)
                        .toList();
                long start = processorTime();
                batch.forEach(run::send);
                System.out.printf(
                        "%d to %d: %.0f articles/s%n",
                        i * tenth, (i + 1) * tenth, tenth / ((processorTime() - start) / 1e9));
            }
            run.stateSizes()
                    .forEach((store, size) -> System.out.printf(
                            "%s: %d entries, %.1f MB, %d bytes each%n",
                            store, size.entries(), size.bytes() / 1e6, size.bytes() / Math.max(1, size.entries())));
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Made-up text has no full stops. */
    private static String sentences(CleanArticle article) {
        return String.join(" ", article.getParagraphs()).replaceAll("((?:\\S+ ){20})", "$1. The ");
    }

    private static RawArticle raw(CleanArticle article) {
        return RawArticle.newBuilder()
                .setId(article.getId())
                .setOutlet(article.getOutlet())
                .setTitle(article.getTitle())
                .setBody(sentences(article))
                .setPublishedAt(article.getPublished()
                        .getEarliest()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .build();
    }
}
