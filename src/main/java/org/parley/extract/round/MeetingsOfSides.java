package org.parley.extract.round;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.event.EventReport;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.extract.rule.Slots;
import org.parley.model.EventStatus;
import org.parley.model.EventType;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.Organisation;
import org.parley.vocabulary.TalkProcess;

/** Meetings that are rounds because two sides of one conflict meet in them: "Iran and the six powers meet in Vienna". */
final class MeetingsOfSides {
    private static final RoundPhrase PHRASE = RoundPhrase.meeting();

    private final Processes processes;

    MeetingsOfSides(Processes processes) {
        this.processes = processes;
    }

    Optional<RoundReport> asRound(EventReport event) {
        if (event.rule().type() != EventType.MEETING
                || (event.place() == null && event.date() == null)
                || namesRound(event)) {
            return Optional.empty();
        }
        return processes
                .of(event.sentence(), event.match().from(), event.match().to(), event.actors())
                .filter(process -> Processes.sides(process, event.actors()) >= 2 || isContactGroup(process, event))
                .map(process -> new RoundReport(
                        event.sentence(),
                        PHRASE,
                        event.match().from(),
                        event.rule().id(),
                        true,
                        status(event.rule().status()),
                        event.place(),
                        event.date(),
                        DateRole.START,
                        Map.of("party", event.actors()),
                        Map.of(),
                        null,
                        process.id()));
    }

    /** A group of states formed for this conflict, such as a contact group or a quartet, or "world powers". */
    private static boolean isContactGroup(TalkProcess process, EventReport event) {
        return event.actors().stream()
                .anyMatch(actor -> (actor.nameless() && actor.name().endsWith("powers"))
                        || (actor.known() instanceof Organisation group
                                && !group.members().isEmpty()
                                && Processes.involves(process, actor)));
    }

    /** Then the words for the round have been read already. */
    private static boolean namesRound(EventReport event) {
        return event.sentence().marked().all(Slots.ROUND).stream()
                .anyMatch(round ->
                        round.from() < event.match().to() && event.match().from() < round.to());
    }

    private static @Nullable RoundStatus status(@Nullable EventStatus status) {
        if (status == null) {
            return null;
        }
        return switch (status) {
            case planned -> RoundStatus.scheduled;
            case ongoing -> RoundStatus.ongoing;
            case denied -> RoundStatus.rejected;
            default -> RoundStatus.concluded;
        };
    }
}
