package org.parley.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.Place;
import org.parley.model.TalkRound;

/** Whether an event happened in the course of a round. */
final class HappenedAt {
    private HappenedAt() {}

    /** The id of the one round that sat in the event's city on its day; null when none or several did. */
    static @Nullable String round(Occurrence event, @Nullable Place place, Collection<TalkRound> rounds) {
        Locus where = Locus.of(place, null);
        if (where.city() == null || !event.stated()) {
            return null;
        }
        List<String> ids = rounds.stream()
                .filter(round ->
                        where.city().equals(Locus.of(round.getVenue(), null).city()))
                .filter(round -> sat(round, event))
                .map(TalkRound::getRoundId)
                .toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }

    private static boolean sat(TalkRound round, Occurrence event) {
        @Nullable LocalDate first = day(round.getStart(), true);
        @Nullable LocalDate end = day(round.getEnd(), false);
        @Nullable LocalDate last = end != null ? end : first;
        if (last == null || event.from() == null || event.to() == null) {
            return false;
        }
        LocalDate begin = first != null ? first : last;
        return !event.from().isAfter(last) && !event.to().isBefore(begin);
    }

    private static @Nullable LocalDate day(@Nullable EdtfDate date, boolean first) {
        return date == null ? null : first ? date.getEarliest() : date.getLatest();
    }
}
