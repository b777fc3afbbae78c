package org.parley.round;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.TalkRound;
import org.parley.vocabulary.Slug;

/**
 * Ids that a person can read and every run finds again: process, place and first day, as {@code syria-astana-2017-01-23}.
 * They follow from what the round is, not from when it was found.
 */
final class RoundIds {
    private static final Pattern FIRST_DATE = Pattern.compile("[\\dX]{4}(-[\\dX]{2}){0,2}");

    private RoundIds() {}

    /**
     * The names that a round would have if only some of its reports were known. No other round may have them: it could have
     * had them before the others came, or get them when others are withdrawn.
     */
    static Set<String> claims(String name, TalkRound.Builder round) {
        Set<String> places = new LinkedHashSet<>();
        Set<String> dates = new LinkedHashSet<>();
        for (Mention mention : round.getMentions()) {
            places.add(place(mention.getVenue(), mention.getTrack()));
            dates.add(
                    date(mention.getStart(), mention.getEnd(), mention.getAnnouncedWindow(), ReportingDay.of(mention)));
        }
        Set<String> names = new LinkedHashSet<>(List.of(name));
        for (String place : places) {
            for (String date : dates) {
                names.add(round.getProcess() + "-" + place + "-" + date);
            }
        }
        return names;
    }

    /** The name that a round has when no other one claims it. */
    static String name(TalkRound.Builder round) {
        return round.getProcess() + "-" + place(round.getVenue(), round.getTrack()) + "-"
                + date(round.getStart(), round.getEnd(), round.getAnnouncedWindow(), round.getFirstReported());
    }

    private static String place(@Nullable Place venue, @Nullable String track) {
        Locus locus = Locus.of(venue, track);
        if (locus.name() != null) {
            return locus.name();
        }
        @Nullable String named = venue == null ? null : Slug.ofNullable(venue.getName());
        if (named != null) {
            return named;
        }
        return locus.country() != null ? Slug.of(locus.country()) : "talks";
    }

    /** The first day or what is known of it; else the last; else the month in which it was first heard of. */
    private static String date(
            @Nullable EdtfDate start, @Nullable EdtfDate end, @Nullable EdtfDate window, @Nullable LocalDate reported) {
        return Stream.of(Optional.ofNullable(start), Optional.ofNullable(end), Optional.ofNullable(window))
                .flatMap(Optional::stream)
                .map(EdtfDate::getEdtf)
                .map(FIRST_DATE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(date -> date.replace("-XX", "").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseGet(() -> month(reported));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "undated" : day.toString().substring(0, "2017-01".length());
    }
}
