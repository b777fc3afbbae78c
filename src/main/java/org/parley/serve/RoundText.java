package org.parley.serve;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.Place;
import org.parley.model.TalkRound;

/** The few words in which a round is shown, on the page and on the terminal. */
public final class RoundText {
    private RoundText() {}

    /** Such as {@code Astana 1}; a round without track is named after its place. */
    public static String name(TalkRound round) {
        String track = Stream.of(round.getTrack(), city(round.getVenue()), "talks")
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return round.getNumber() == null ? track : track + " " + round.getNumber();
    }

    /** City and country, the venue's own name before them if it has one; empty when unknown. */
    public static String place(@Nullable Place place) {
        return place == null
                ? ""
                : Stream.of(place.getName(), place.getCity(), place.getCountry())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** First and last day as EDTF, else the window announced; {@code unknown} without either. */
    public static String dates(TalkRound round) {
        List<String> ends = Stream.of(round.getStart(), round.getEnd())
                .filter(Objects::nonNull)
                .map(EdtfDate::getEdtf)
                .distinct()
                .toList();
        if (!ends.isEmpty()) {
            return round.getStart() == null ? "until " + ends.get(0) : String.join(" to ", ends);
        }
        return round.getAnnouncedWindow() == null
                ? "unknown"
                : round.getAnnouncedWindow().getEdtf();
    }

    private static @Nullable String city(@Nullable Place place) {
        return place == null ? null : place.getCity() == null ? place.getName() : place.getCity();
    }
}
