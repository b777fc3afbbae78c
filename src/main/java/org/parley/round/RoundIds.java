package org.parley.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.TalkRound;

/**
 * Ids that a person can read and every run finds again: process, place and first day, as {@code syria-astana-2017-01-23}.
 * They follow from what the round is, not from when it was found.
 */
final class RoundIds {
    private static final Pattern FIRST_DATE = Pattern.compile("[\\dX]{4}(-[\\dX]{2}){0,2}");

    private RoundIds() {}

    /** Gives each round its id. */
    static void assign(List<TalkRound.Builder> rounds) {
        Map<String, Integer> wanted = new HashMap<>();
        rounds.forEach(round -> wanted.merge(name(round), 1, Integer::sum));
        for (TalkRound.Builder round : rounds) {
            String name = name(round);
            // All that want one name give way: whoever kept it would have it only until an earlier report turns up,
            // and a consumer would then find another round under an id it knows.
            String id = wanted.get(name) == 1 ? name : name + "-" + ContentKey.of(round.getMentions());
            round.setRoundId(id);
        }
    }

    private static String name(TalkRound.Builder round) {
        return round.getProcess() + "-" + place(round) + "-" + date(round);
    }

    private static String place(TalkRound.Builder round) {
        Locus locus = Locus.of(round.getVenue(), round.getTrack());
        if (locus.name() != null) {
            return locus.name();
        }
        @Nullable
        String named = round.getVenue() == null
                ? null
                : Slug.ofNullable(round.getVenue().getName());
        if (named != null) {
            return named;
        }
        return locus.country() != null ? Slug.of(locus.country()) : "talks";
    }

    /** The first day or what is known of it; else the last; else the month in which it was first heard of. */
    private static String date(TalkRound.Builder round) {
        return Stream.of(round.getStart(), round.getEnd(), round.getAnnouncedWindow())
                .filter(Objects::nonNull)
                .map(EdtfDate::getEdtf)
                .map(FIRST_DATE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(date -> date.replace("-XX", "").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseGet(() -> month(round.getFirstReported()));
    }

    private static String month(@Nullable LocalDate day) {
        return day == null ? "undated" : day.toString().substring(0, "2017-01".length());
    }
}
