package org.parley.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the place and time of a round. Reports that make the same statement are weighed together. An undated
 * statement is the same only on the same day and at the same stage, and one that says nothing of time only in one article.
 */
record Statement(
        @Nullable String place,
        Timing.Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String written,
        @Nullable Integer number,
        @Nullable Phase phase,
        @Nullable LocalDate reported,
        @Nullable String articleId) {

    static Statement of(Report report) {
        Timing timing = report.timing();
        Locus locus = report.locus();
        boolean undated = timing.written().isEmpty();
        return new Statement(
                locus.name() != null || locus.country() == null ? locus.name() : "in " + locus.country(),
                timing.precision(),
                timing.from(),
                timing.to(),
                timing.written(),
                timing.exact() ? null : report.number(),
                timing.definite() ? null : report.phase(),
                undated && !timing.definite() ? report.reported() : null,
                undated && timing.precision() == Timing.Precision.NONE ? report.articleId() : null);
    }
}
