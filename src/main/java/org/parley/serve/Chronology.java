package org.parley.serve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.TalkRound;

/** Where rounds and events lie in time, for filters and for the order of lists. */
public final class Chronology {
    /** The order of every list of rounds. */
    public static final Comparator<TalkRound> ROUNDS =
            Comparator.comparing((TalkRound round) -> place(round), Cursor.NEWEST_FIRST);

    private Chronology() {}

    /** The days on which it may take place: its own dates, else the window announced for it. */
    static Span of(TalkRound round) {
        return round.getStart() == null && round.getEnd() == null
                ? Span.of(round.getAnnouncedWindow())
                : Span.of(round.getStart(), round.getEnd());
    }

    /** By its first day, else by the day of the first report. */
    static Cursor place(TalkRound round) {
        return new Cursor(first(of(round), round.getFirstReported()), round.getRoundId());
    }

    /** By its first day, else by the day of the first report. */
    static Cursor place(Event event) {
        return new Cursor(first(Span.of(event.getWhen()), event.getFirstReported()), event.getEventId());
    }

    private static @Nullable LocalDate first(Span span, @Nullable LocalDate reported) {
        return Stream.of(span.first(), span.last(), reported)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
