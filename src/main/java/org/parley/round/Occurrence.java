package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.EventType;
import org.parley.model.Mention;

/**
 * A mention of an event, with what decides whether another mentions the same.
 *
 * @param from first day on which it can have happened; null when nothing is known
 * @param to last such day, inclusive; null likewise
 * @param stated whether the report itself gives the date
 */
record Occurrence(
        Mention mention,
        EventType type,
        Set<String> actors,
        Set<String> countries,
        Locus place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean stated) {

    /** What is news without a date happened in the last days. */
    private static final int NEWS = 3;

    /** Dated before undated, exact before vague, placed before unplaced, and many actors before few. */
    static final Comparator<Occurrence> MOST_CONCRETE_FIRST = Comparator.comparing(
                    (Occurrence occurrence) -> !occurrence.stated)
            .thenComparing(Occurrence::width)
            .thenComparing(occurrence -> !occurrence.place.known())
            .thenComparing(occurrence -> -occurrence.actors.size())
            .thenComparing(Occurrence::mention, MentionOrder.BY_CONTENT);

    static Occurrence of(Mention mention) {
        @Nullable EdtfDate when = mention.getWhen();
        @Nullable LocalDate reported = ReportingDay.of(mention);
        boolean stated = when != null && when.getEarliest() != null && when.getLatest() != null;
        @Nullable LocalDate from = stated ? when.getEarliest() : null;
        @Nullable LocalDate to = stated ? when.getLatest() : null;
        if (when == null && reported != null && !mention.getBackground()) {
            from = reported.minusDays(NEWS);
            to = reported;
        }
        return new Occurrence(
                mention,
                Objects.requireNonNull(mention.getEventType(), "an event has a type"),
                mention.getActors().stream().map(Report::key).collect(Collectors.toUnmodifiableSet()),
                mention.getActors().stream()
                        .map(actor -> actor.getCountry())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet()),
                Locus.of(mention.getPlace(), null),
                from,
                to,
                stated);
    }

    private long width() {
        return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
    }

    /**
     * Same kind of event, same actors, no contradiction of place, at most a day apart: two agencies date one call by two
     * time zones. The same two meet again weeks later; that is another event.
     */
    boolean sameAs(Occurrence other) {
        return type == other.type
                && place.with(other.place) != Locus.Agreement.DIFFERENT
                && sameActors(other)
                && sameTime(other);
    }

    private boolean sameTime(Occurrence other) {
        if (from == null || to == null || other.from == null || other.to == null) {
            return false;
        }
        return !from.minusDays(1).isAfter(other.to) && !other.from.minusDays(1).isAfter(to);
    }

    /**
     * One names nobody whom the other does not, or they speak for the same two states or more: one report of a call names
     * the ministers, the other their countries.
     */
    private boolean sameActors(Occurrence other) {
        if (actors.isEmpty() || other.actors.isEmpty()) {
            return false;
        }
        boolean contained = actors.containsAll(other.actors) || other.actors.containsAll(actors);
        boolean sameStates = countries.size() >= 2 && countries.equals(other.countries);
        return (contained && Math.min(actors.size(), other.actors.size()) >= Math.min(2, actors.size())) || sameStates;
    }
}
