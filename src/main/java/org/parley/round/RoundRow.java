package org.parley.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.ContentVersion;
import org.parley.model.EdtfDate;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;
import org.parley.vocabulary.Slug;

/**
 * A row of the table of rounds: what its reports say, and apart from that what depends on other rows, its id and its
 * neighbours. Mutable, told apart by identity.
 */
final class RoundRow {
    private final TalkRound.Builder draft;
    private final @Nullable LocalDate turnsOn;
    private final String name;
    private final Set<String> claims;
    private @Nullable TalkRound record;

    /** @param reports of one round, by {@link MentionOrder} */
    RoundRow(List<Report> reports, Sources sources, @Nullable LocalDate processLastReported) {
        RoundRecord.Draft drafted = RoundRecord.of(reports, sources, processLastReported);
        this.draft = drafted.round();
        this.turnsOn = drafted.turnsOn();
        this.name = RoundIds.name(draft);
        this.claims = RoundIds.claims(name, draft);
    }

    /** The id that the row has if no other row claims it. */
    String name() {
        return name;
    }

    /** Every name that some of its reports alone would have given it. */
    Set<String> claims() {
        return claims;
    }

    /** See {@link StatusByEventTime#turnsOn}. */
    @Nullable
    LocalDate turnsOn() {
        return turnsOn;
    }

    /** What follows the name where others claim it too. */
    String key() {
        return ContentKey.of(draft.getMentions());
    }

    String id() {
        return draft.getRoundId();
    }

    void id(String id) {
        draft.setRoundId(id);
    }

    /** The line of rounds that the row stands in; null when it is in none. An offer that came to nothing is no round. */
    @Nullable
    String track() {
        boolean takesPlace = draft.getStatus() != RoundStatus.cancelled
                && draft.getStatus() != RoundStatus.rejected
                && draft.getStatus() != RoundStatus.proposed;
        if (!takesPlace || day() == null) {
            return null;
        }
        @Nullable String track = Slug.ofNullable(draft.getTrack());
        return track != null ? track : city();
    }

    @Nullable
    LocalDate day() {
        return Stream.of(draft.getStart(), draft.getEnd(), draft.getAnnouncedWindow())
                .filter(date -> date != null && date.getEarliest() != null)
                .map(EdtfDate::getEarliest)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String city() {
        return Locus.of(draft.getVenue(), null).city();
    }

    /** The days on which the round sat, as far as known; null when nothing is. */
    @Nullable
    Days sat() {
        @Nullable EdtfDate start = draft.getStart();
        @Nullable EdtfDate end = draft.getEnd();
        @Nullable LocalDate first = start == null ? null : start.getEarliest();
        @Nullable LocalDate last = end == null || end.getLatest() == null ? first : end.getLatest();
        if (last == null) {
            return null;
        }
        return first == null || last.isBefore(first) ? Days.only(last) : new Days(first, last);
    }

    /** The record as it was last finished; null before. */
    @Nullable
    TalkRound record() {
        return record;
    }

    /** Makes the record. The row has an id. */
    void finish(@Nullable String previousRoundId, @Nullable String nextRoundId) {
        boolean asBefore = record != null
                && id().equals(record.getRoundId())
                && Objects.equals(previousRoundId, record.getPreviousRoundId())
                && Objects.equals(nextRoundId, record.getNextRoundId());
        if (!asBefore) {
            draft.setPreviousRoundId(previousRoundId)
                    .setNextRoundId(nextRoundId)
                    .setVersion("");
            record = draft.setVersion(ContentVersion.of(draft.build())).build();
        }
    }
}
