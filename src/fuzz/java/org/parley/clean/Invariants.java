package org.parley.clean;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.CleanArticle;
import org.parley.model.Edtf;
import org.parley.model.Publication;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/**
 * What must hold whatever the page holds. Cleaning only leaves out: without spaces, the body is a subsequence of the page's
 * characters, in their order. Spaces are left aside because every kind and run of them becomes one space, or a paragraph's
 * border.
 */
final class Invariants {
    private static final Cleaner CLEANER = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Processor time, so that a busy machine is no finding; inputs of a fuzzer have a few kilobytes. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private Invariants() {}

    /** Cleans within the time limit; what it says of the publication is a date. */
    static CleanArticle clean(RawArticle raw) {
        long started = THREADS.getCurrentThreadCpuTime();
        CleanArticle article = CLEANER.clean(raw);
        long took = THREADS.getCurrentThreadCpuTime() - started;
        if (took > LONGEST.toNanos()) {
            throw new AssertionError("took " + Duration.ofNanos(took));
        }
        checkPublication(article.getPublished(), raw);
        return article;
    }

    /** The article as a record of the given kind. */
    static RawArticle raw(String body, String contentType) {
        return RawArticle.newBuilder()
                .setId("fuzz")
                .setBody(body)
                .setContentType(contentType)
                .build();
    }

    /** Fails unless all characters of {@code part} but spaces stand in {@code whole}, in this order. */
    static void checkSubsequence(String what, @Nullable String part, String whole) {
        if (part == null) {
            return;
        }
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Characters.isSpace(c)) {
                continue;
            }
            at = whole.indexOf(c, at) + 1;
            if (at == 0) {
                throw new AssertionError("%s holds '%s' (U+%04X, at %d), which the page does not hold there: %s"
                        .formatted(what, c, (int) c, i, part));
            }
        }
    }

    /** Bounds in the right order, of a date that EDTF allows, from 1990 to the day after the retrieval. */
    static void checkPublication(Publication published, RawArticle raw) {
        if (published.getEdtf() != null) {
            Edtf edtf = Edtf.parse(published.getEdtf());
            require(
                    edtf.earliest() == null || edtf.earliest().equals(published.getEarliest()),
                    published + " has other bounds than its date");
        }
        if (published.getEarliest() != null && published.getLatest() != null) {
            require(!published.getEarliest().isAfter(published.getLatest()), published + " ends before it begins");
            require(!published.getLatest().isBefore(FIRST_DAY), published + " is before 1990");
        }
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
