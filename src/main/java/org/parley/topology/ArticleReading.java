package org.parley.topology;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.ArticleState;
import org.parley.model.CleanArticle;
import org.parley.model.ContentVersion;
import org.parley.model.Fingerprint;
import org.parley.model.Mention;

/** All that can be said of an article by itself. */
record ArticleReading(CleanArticle clean, List<Mention> mentions, Fingerprint fingerprint) {

    /** Equal for equal readings, however and wherever they were read. */
    String contentVersion() {
        return ContentVersion.ofAll(Stream.concat(Stream.of(clean, fingerprint), mentions.stream()));
    }

    /** @param received day of the record that holds the article */
    ArticleState as(int version, LocalDate received) {
        return ArticleState.newBuilder()
                .setVersion(version)
                .setDay(day(received))
                .setContentVersion(contentVersion())
                .setClean(clean)
                .setMentions(mentions)
                .setFingerprint(fingerprint)
                .build();
    }

    /**
     * The day by which the state of stories is dropped: published, else retrieved, else received. A date in the future is a
     * mistake, and would make all that is published until then too late; a day is left for time zones.
     */
    private LocalDate day(LocalDate received) {
        LocalDate latest = received.plusDays(1);
        LocalDate given = fingerprint.getPublished() != null || clean.getRetrievedAt() == null
                ? fingerprint.getPublished()
                : clean.getRetrievedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return given == null ? received : given.isAfter(latest) ? latest : given;
    }
}
