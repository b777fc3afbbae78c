package org.parley.app.inspect;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.article.Read;
import org.parley.article.RefusedArticleException;
import org.parley.model.RawArticle;

/**
 * Inspects many articles on all cores and writes the results in the order of the input. Memory is bounded: it holds one
 * batch. Used once, by one thread.
 */
public final class InspectionRun {
    /** Large enough to keep all cores busy, small enough that the first results come at once. */
    private static final int BATCH = 64;

    /** Articles that the rate after warm-up leaves out: by then the compiler has seen the whole path. */
    private static final int WARM_UP = 200;

    private final Inspector inspector;
    private final Function<Inspection, String> format;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<RawArticle> batch = new ArrayList<>(BATCH);
    private final long started = System.nanoTime();
    private long warm = started;
    private int warmAfter;
    private int inspected;
    private int refused;
    private int failed;
    private int badLines;

    public InspectionRun(Inspector inspector, Function<Inspection, String> format, PrintWriter out, PrintWriter err) {
        this.inspector = inspector;
        this.format = format;
        this.out = out;
        this.err = err;
    }

    /** Inspects all of it; problems of single articles are told on the error stream. Closes the stream. */
    public void inspect(Stream<Read> input) {
        try (input) {
            // Not an iterator: over a flatMap it would hold a whole file.
            input.takeWhile(read -> !out.checkError()).forEachOrdered(this::take);
        }
        flush();
    }

    private void take(Read read) {
        if (read instanceof Read.Article article) {
            batch.add(article.article());
        } else if (read instanceof Read.BadLine bad) {
            err.println(bad);
            badLines++;
        }
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        List<Outcome> outcomes = batch.parallelStream().map(this::outcome).toList();
        batch.clear();
        outcomes.forEach(this::report);
        out.flush();
        if (warmAfter == 0 && inspected >= WARM_UP) {
            warmAfter = inspected;
            warm = System.nanoTime();
        }
    }

    private Outcome outcome(RawArticle article) {
        try {
            return new Done(format.apply(inspector.inspect(article)));
        } catch (RefusedArticleException e) {
            return new Refused(article.getId() + ": refused: " + e.getMessage());
        } catch (RuntimeException e) {
            return new Failed(article.getId() + ": failed: " + e + at(e));
        }
    }

    private static String at(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    private void report(Outcome outcome) {
        if (outcome instanceof Done done) {
            out.println(done.text);
            inspected++;
        } else if (outcome instanceof Refused no) {
            err.println(no.reason);
            refused++;
        } else if (outcome instanceof Failed bug) {
            err.println(bug.reason);
            failed++;
        }
    }

    /** Whether a stage failed on an article that it should have coped with. */
    public boolean failed() {
        return failed > 0;
    }

    /** How much was done and how fast, on one line. */
    public String summary() {
        long now = System.nanoTime();
        StringBuilder line = new StringBuilder("inspected %d articles in %.1f s (%s)"
                .formatted(inspected, seconds(started, now), rate(inspected, started, now)));
        if (warmAfter > 0 && inspected > warmAfter) {
            line.append(", %s after the first %d".formatted(rate(inspected - warmAfter, warm, now), warmAfter));
        }
        count(line, badLines, "bad lines skipped");
        count(line, refused, "refused");
        count(line, failed, "failed");
        return line.toString();
    }

    private static void count(StringBuilder line, int number, String what) {
        if (number > 0) {
            line.append(", ").append(number).append(' ').append(what);
        }
    }

    private static String rate(int articles, long from, long to) {
        return String.format(Locale.ROOT, "%.0f/s", articles / seconds(from, to));
    }

    private static double seconds(long from, long to) {
        return Math.max(1, to - from) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private sealed interface Outcome {}

    private record Done(String text) implements Outcome {}

    private record Refused(String reason) implements Outcome {}

    private record Failed(String reason) implements Outcome {}
}
