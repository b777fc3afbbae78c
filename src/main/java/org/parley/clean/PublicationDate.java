package org.parley.clean;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** One who says when; asked only if nobody more trusted has an answer. */
    record Claim(PublicationSource source, Supplier<Optional<LocalDate>> day) {}

    /**
     * @param trusted claims of the page's own data; two of them that contradict each other leave the day unknown, between both
     * @param others further claims in the order of trust
     */
    Publication of(List<Optional<LocalDate>> trusted, List<Claim> others) {
        if (raw.getPublishedAt() != null) {
            return day(raw.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate(), PublicationSource.source);
        }
        List<LocalDate> days = trusted.stream()
                .flatMap(Optional::stream)
                .filter(this::isPossible)
                .toList();
        if (days.size() > 1 && Math.abs(ChronoUnit.DAYS.between(days.get(0), days.get(1))) > MOST_DAYS_APART) {
            List<LocalDate> sorted = days.stream().sorted().toList();
            return new Publication(null, sorted.get(0), sorted.get(sorted.size() - 1), PublicationSource.unknown);
        }
        if (!days.isEmpty()) {
            return day(days.get(0), PublicationSource.metadata);
        }
        for (Claim claim : others) {
            Optional<LocalDate> day = claim.day().get().filter(this::isPossible);
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
