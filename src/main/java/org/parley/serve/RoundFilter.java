package org.parley.serve;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

/**
 * Which rounds are asked for; an empty set or list asks for all. Thread-safe.
 *
 * @param tracks folded
 * @param participants ids of actors, or folded names or parts of them in whole words
 * @param span in which it may take place
 * @param words folded; each must occur in the names, places, outcome or evidence of the round
 */
record RoundFilter(
        Set<String> processes,
        Set<String> tracks,
        Set<RoundStatus> statuses,
        Set<String> participants,
        Span span,
        List<String> words) {

    static final Set<String> PARAMETERS =
            Set.of("process", "track", "status", "participant", "from", "to", "q", "limit", "cursor");

    static RoundFilter of(Query query) {
        return new RoundFilter(
                query.keys("process"),
                query.folded("track"),
                query.oneOf("status", RoundStatus.class),
                query.folded("participant"),
                query.span(),
                query.words("q"));
    }

    boolean accepts(TalkRound round) {
        return (processes.isEmpty() || processes.contains(round.getProcess()))
                && (tracks.isEmpty() || (round.getTrack() != null && tracks.contains(Folding.fold(round.getTrack()))))
                && (statuses.isEmpty() || statuses.contains(round.getStatus()))
                && (participants.isEmpty() || people(round).anyMatch(actor -> Named.anyOf(participants, actor)))
                && span.meets(Chronology.of(round))
                && (words.isEmpty() || hasWords(round));
    }

    private static Stream<Actor> people(TalkRound round) {
        return Stream.of(
                        round.getParties().stream(),
                        round.getMediators().stream(),
                        round.getHosts().stream(),
                        round.getObservers().stream(),
                        round.getAbsent().stream().map(Absence::getActor))
                .flatMap(actors -> actors);
    }

    private boolean hasWords(TalkRound round) {
        String text = Stream.of(
                        Stream.of(round.getRoundId(), round.getProcess(), round.getTrack(), round.getOutcome()),
                        round.getAliases().stream(),
                        round.getVenue() == null
                                ? Stream.<String>of()
                                : Stream.of(
                                        round.getVenue().getName(),
                                        round.getVenue().getCity()),
                        people(round).map(Actor::getName),
                        round.getMentions().stream()
                                .map(mention -> mention.getEvidence().getSentence()))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .map(Folding::fold)
                .collect(Collectors.joining(" "));
        return words.stream().allMatch(word -> Folding.hasPhrase(text, word));
    }
}
