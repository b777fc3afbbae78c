package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

/** Links each round of a track to the one before and after it. */
final class TrackLinks {
    private TrackLinks() {}

    /** Sets the links. All rounds have ids. */
    static void link(List<TalkRound.Builder> rounds) {
        Map<String, List<TalkRound.Builder>> tracks = new TreeMap<>();
        for (TalkRound.Builder round : rounds) {
            @Nullable String track = track(round);
            if (track != null && takesPlace(round) && day(round) != null) {
                tracks.computeIfAbsent(track, any -> new ArrayList<>()).add(round);
            }
        }
        for (List<TalkRound.Builder> track : tracks.values()) {
            track.sort(Comparator.comparing(TrackLinks::day).thenComparing(TalkRound.Builder::getRoundId));
            for (int i = 1; i < track.size(); i++) {
                track.get(i).setPreviousRoundId(track.get(i - 1).getRoundId());
                track.get(i - 1).setNextRoundId(track.get(i).getRoundId());
            }
        }
    }

    private static @Nullable String track(TalkRound.Builder round) {
        @Nullable String track = Slug.ofNullable(round.getTrack());
        return track != null ? track : Locus.of(round.getVenue(), null).city();
    }

    /** An offer that came to nothing is no round of the track. */
    private static boolean takesPlace(TalkRound.Builder round) {
        return round.getStatus() != RoundStatus.cancelled
                && round.getStatus() != RoundStatus.rejected
                && round.getStatus() != RoundStatus.proposed;
    }

    private static @Nullable LocalDate day(TalkRound.Builder round) {
        return Stream.of(round.getStart(), round.getEnd(), round.getAnnouncedWindow())
                .filter(date -> date != null && date.getEarliest() != null)
                .map(EdtfDate::getEarliest)
                .findFirst()
                .orElse(null);
    }
}
