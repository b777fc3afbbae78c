package org.parley.clean;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;

/**
 * When an article was published, by the most trusted of those who say so: the producer, the page's own data, its address,
 * its text. Days before 1990 or after the retrieval are not believed, and those who contradict each other leave the day
 * unknown.
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

    /** One who says when. */
    record Claim(PublicationSource source, LocalDate day) {
        static Optional<Claim> of(PublicationSource source, Optional<LocalDate> day) {
            return day.map(known -> new Claim(source, known));
        }
    }

    /**
     * The day of the first claim that holds. When claims contradict each other the day is unknown, between the first and the
     * last of them.
     *
     * @param claims in the order of trust
     * @param changes days on which the page says that it was changed: publishing systems put them where the day of
     *     publication belongs, so they count only if nobody claims an earlier day
     * @param context what the text gives away if nobody claims a day
     */
    Publication of(List<Claim> claims, Set<LocalDate> changes, Optional<Publication> context) {
        if (raw.getPublishedAt() != null) {
            return day(raw.getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate(), PublicationSource.source);
        }
        List<Claim> possible =
                claims.stream().filter(claim -> isPossible(claim.day())).toList();
        List<Claim> believed = possible.stream()
                .filter(claim -> !(isChange(claim.day(), changes) && hasEarlier(claim.day(), possible)))
                .toList();
        if (believed.isEmpty()) {
            return context.filter(this::isPossible).orElseGet(() -> unknown(null, null));
        }
        LocalDate first =
                believed.stream().map(Claim::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                believed.stream().map(Claim::day).max(LocalDate::compareTo).orElseThrow();
        return ChronoUnit.DAYS.between(first, last) > MOST_DAYS_APART
                ? unknown(first, last)
                : day(believed.get(0).day(), believed.get(0).source());
    }

    /** Within a day, because one of the two is often told in universal time and the other is not. */
    private static boolean isChange(LocalDate day, Set<LocalDate> changes) {
        return changes.stream().anyMatch(change -> Math.abs(ChronoUnit.DAYS.between(day, change)) <= 1);
    }

    private static boolean hasEarlier(LocalDate day, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> ChronoUnit.DAYS.between(claim.day(), day) > MOST_DAYS_APART);
    }

    private boolean isPossible(Publication context) {
        return context.getLatest() == null || isPossible(context.getLatest());
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

    private static Publication unknown(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return new Publication(null, earliest, latest, PublicationSource.unknown);
    }
}
