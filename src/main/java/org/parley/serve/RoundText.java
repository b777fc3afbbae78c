package org.parley.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;
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

    /** Its reports, those first that say what the table shows as its status; among equals the latest. */
    public static List<Mention> evidence(TalkRound round) {
        List<Mention> latestFirst = new ArrayList<>(round.getMentions());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .sorted(Comparator.comparing((Mention mention) -> mention.getStatus() != round.getStatus()))
                .toList();
    }

    /** First and last day, else the window announced; {@code unknown} without either. */
    public static String dates(TalkRound round) {
        List<String> ends = Stream.of(round.getStart(), round.getEnd())
                .filter(Objects::nonNull)
                .map(RoundText::date)
                .distinct()
                .toList();
        if (!ends.isEmpty()) {
            return round.getStart() == null ? "until " + ends.get(0) : String.join(" to ", ends);
        }
        return round.getAnnouncedWindow() == null ? "unknown" : date(round.getAnnouncedWindow());
    }

    /** EDTF, but with a word for what is approximate. */
    public static String date(EdtfDate date) {
        String edtf = date.getEdtf();
        return edtf.endsWith("~") && edtf.indexOf('/') < 0 ? "about " + edtf.substring(0, edtf.length() - 1) : edtf;
    }

    private static @Nullable String city(@Nullable Place place) {
        return place == null ? null : place.getCity() == null ? place.getName() : place.getCity();
    }
}
