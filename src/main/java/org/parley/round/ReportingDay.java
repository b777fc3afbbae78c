package org.parley.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.Publication;

/** The day to which a report's news belongs. */
final class ReportingDay {
    private ReportingDay() {}

    /**
     * The last possible day of publication: a report cannot know what happened after it. Null when unknown or open to
     * more than a month, which orders nothing.
     */
    static @Nullable LocalDate of(Mention mention) {
        Publication published = mention.getPublished();
        @Nullable LocalDate earliest = published.getEarliest();
        @Nullable LocalDate latest = published.getLatest();
        if (latest == null) {
            return earliest;
        }
        return earliest != null && earliest.plusDays(31).isBefore(latest) ? null : latest;
    }
}
