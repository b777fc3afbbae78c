package org.parley.clean;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;

/** When an article was published, by the most trusted of those who say so. */
final class PublicationDate {
    private static final Publication UNKNOWN = new Publication(null, null, null, PublicationSource.unknown);

    private PublicationDate() {}

    static Publication of(RawArticle raw) {
        if (raw.getPublishedAt() != null) {
            return day(raw.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate(), PublicationSource.source);
        }
        return UNKNOWN;
    }

    private static Publication day(LocalDate day, PublicationSource source) {
        return new Publication(day.toString(), day, day, source);
    }
}
