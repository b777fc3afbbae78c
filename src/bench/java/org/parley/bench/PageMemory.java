package org.parley.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.parley.clean.Cleaner;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/**
 * How many bytes cleaning allocates for each page, in multiples of the page's own. All that is allocated, the garbage too, is
 * an upper bound of what is ever in use at once.
 *
 * <p>Run with a path that {@code parley publish} reads.
 */
final class PageMemory {
    /** The bound of a page's memory, in multiples of its bytes. */
    private static final int BOUND = 20;

    /** Classes are loaded and tables built by the first pages. */
    private static final int WARM_UP = 3;

    private static final int WORST = 5;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private record Page(String id, long bytes, long parsing, long cleaning) {
        double multiple() {
            return (double) cleaning / bytes;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7d bytes: %5.1f times, %4.1f of them parsing  %s",
                    bytes,
                    multiple(),
                    (double) parsing / bytes,
                    id);
        }
    }

    public static void main(String[] args) {
        Cleaner cleaner = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
        String path = args.length == 0 ? RawPages.OWN : args[0];
        print("HTML", new PageMemory().measure(RawPages.html(path), cleaner));
        print("flattened", new PageMemory().measure(RawPages.flattened(path), cleaner));
    }

    private List<Page> measure(List<RawArticle> pages, Cleaner cleaner) {
        for (int i = 0; i < WARM_UP; i++) {
            pages.forEach(cleaner::clean);
        }
        return pages.stream()
                .map(page -> new Page(
                        page.getId(),
                        page.getBody().getBytes(StandardCharsets.UTF_8).length,
                        allocated(page, article -> Jsoup.parse(article.getBody())),
                        allocated(page, cleaner::clean)))
                .sorted(Comparator.comparingDouble(Page::multiple))
                .toList();
    }

    private long allocated(RawArticle page, Consumer<RawArticle> work) {
        long before = threads.getCurrentThreadAllocatedBytes();
        work.accept(page);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void print(String kind, List<Page> pages) {
        if (pages.isEmpty()) {
            return;
        }
        double[] multiples = pages.stream().mapToDouble(Page::multiple).toArray();
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d pages, median %.1f times their bytes, 95th of 100 %.1f, worst %.1f; above %d: %d%n",
                kind,
                pages.size(),
                multiples[multiples.length / 2],
                multiples[multiples.length * 95 / 100],
                multiples[multiples.length - 1],
                BOUND,
                Arrays.stream(multiples).filter(multiple -> multiple > BOUND).count());
        pages.subList(Math.max(0, pages.size() - WORST), pages.size()).forEach(System.out::println);
    }
}
