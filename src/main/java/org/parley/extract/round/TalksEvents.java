package org.parley.extract.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.EdtfDate;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Plover;
import org.parley.model.RoundStatus;

/**
 * The news of a round as an event of its own: talks announced, opened, concluded, suspended, postponed or cancelled. A round
 * that is only proposed, or only recalled, is no such news.
 *
 * <p>Codes: CAMEO 036 (express intent to meet or negotiate), 046 (engage in negotiation), 164 (halt negotiations), 122
 * (reject a request for a meeting) after Schrodt 2012, with the PLOVER classes that the codebook of 2023 gives them.
 */
final class TalksEvents {
    private TalksEvents() {}

    /** Codes of one kind of news. */
    private record News(EventType type, String plover, String cameo) {}

    static Optional<Mention> of(Mention round) {
        if (Boolean.TRUE.equals(round.getBackground()) || round.getStatus() == null) {
            return Optional.empty();
        }
        return news(round.getStatus()).map(news -> Mention.newBuilder(round)
                .setKind(MentionKind.event)
                .setEventType(news.type())
                .setPlover(new Plover(news.plover(), null))
                .setCameo(news.cameo())
                .setActors(round.getParties())
                .setPlace(round.getVenue())
                .setWhen(when(round))
                .clearTrack()
                .clearNumber()
                .clearVenue()
                .clearStart()
                .clearEnd()
                .clearAnnouncedWindow()
                .clearStatus()
                .clearParties()
                .clearMediators()
                .clearHosts()
                .clearObservers()
                .clearAbsent()
                .clearOutcome()
                .clearAliases()
                .build());
    }

    /** What is over happened when it ended, what is to come or under way when it begins. */
    private static @Nullable EdtfDate when(Mention round) {
        boolean over = round.getStatus() == RoundStatus.concluded || round.getStatus() == RoundStatus.suspended;
        boolean atEnd = round.getStart() == null || (over && round.getEnd() != null);
        return atEnd ? round.getEnd() : round.getStart();
    }

    private static Optional<News> news(RoundStatus status) {
        return switch (status) {
            case agreed, scheduled -> Optional.of(new News(EventType.TALKS_ANNOUNCED, "AGREE", "036"));
            case ongoing -> Optional.of(new News(EventType.TALKS_OPENED, "CONSULT", "046"));
            case concluded -> Optional.of(new News(EventType.TALKS_CONCLUDED, "CONSULT", "046"));
            case suspended -> Optional.of(new News(EventType.TALKS_SUSPENDED, "REJECT", "164"));
            case postponed -> Optional.of(new News(EventType.TALKS_POSTPONED, "REJECT", "122"));
            case cancelled -> Optional.of(new News(EventType.TALKS_CANCELLED, "REJECT", "164"));
            case proposed, rejected -> Optional.empty();
        };
    }
}
