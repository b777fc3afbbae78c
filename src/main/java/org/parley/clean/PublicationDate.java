package org.parley.clean;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;

/**
 * When an article was published, by the most trusted of those who say so: the producer, the page's own data, its address,
 * its text. Days before 1990 or after the retrieval are not believed.
 */
final class PublicationDate {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    /** Time zones and late corrections make a day or two; more is a contradiction. */
    private static final long MOST_DAYS_APART = 2;

    private final RawArticle raw;

    PublicationDate(RawArticle raw) {
        this.raw = raw;
    }

    /** One who may say when. */
    record Claim(PublicationSource source, Optional<LocalDate> day) {}

    /**
     * @param trusted claims of the page's own data; if they contradict each other, or what readers see, the day stays unknown,
     *     between the first and the last of them
     * @param others further claims in the order of trust
     * @param visible the day that readers see, to check the page's data by
     */
    Publication of(List<Optional<LocalDate>> trusted, List<Claim> others, Optional<LocalDate> visible) {
        if (raw.getPublishedAt() != null) {
            return day(raw.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate(), PublicationSource.source);
        }
        List<LocalDate> days = trusted.stream()
                .flatMap(Optional::stream)
                .filter(this::isPossible)
                .toList();
        if (!days.isEmpty()) {
            List<LocalDate> all =
                    Stream.concat(days.stream(), visible.stream()).sorted().toList();
            LocalDate first = all.get(0);
            LocalDate last = all.get(all.size() - 1);
            return ChronoUnit.DAYS.between(first, last) > MOST_DAYS_APART
                    ? new Publication(null, first, last, PublicationSource.unknown)
                    : day(days.get(0), PublicationSource.metadata);
        }
        for (Claim claim : others) {
            Optional<LocalDate> day = claim.day().filter(this::isPossible);
            if (day.isPresent()) {
                return day(day.get(), claim.source());
            }
        }
        return new Publication(null, null, null, PublicationSource.unknown);
    }

    private boolean isPossible(LocalDate day) {
        LocalDate last = raw.getRetrievedAt() == null
                ? LAST
                : raw.getRetrievedAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return !day.isBefore(FIRST) && !day.isAfter(last);
    }

    private static Publication day(LocalDate day, PublicationSource source) {
        return new Publication(day.toString(), day, day, source);
    }
}
