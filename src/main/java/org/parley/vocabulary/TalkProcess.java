package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Edtf;

/**
 * A peace or negotiation process.
 *
 * @param id the fixed slug, such as {@code syria}
 * @param name such as "Syrian peace process"
 * @param aliases other names of the talks as a whole
 * @param conflicts names of the conflict and its agreements: "Syrian civil war", "Minsk agreements"
 * @param sides actor ids by the name of the side
 * @param backers ids of states and organisations that negotiate in a side's stead or behind it
 * @param mediators ids of actors that usually mediate
 * @param places ids of places that the conflict is about or in
 * @param tracks its forums
 * @param span from the first to the last talks
 * @param source where the facts come from
 */
public record TalkProcess(
        String id,
        String name,
        List<String> aliases,
        List<String> conflicts,
        Map<String, List<String>> sides,
        List<String> backers,
        List<String> mediators,
        List<String> places,
        List<Track> tracks,
        Edtf span,
        String source)
        implements Entity {

    /** The side that an actor is on. */
    public Optional<String> sideOf(String actor) {
        return sides.entrySet().stream()
                .filter(side -> side.getValue().contains(actor))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The sides that these actors are on. */
    public Set<String> sidesOf(java.util.Collection<String> actors) {
        return actors.stream().flatMap(actor -> sideOf(actor).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether talks were going on, or could have been. */
    public boolean liveOn(LocalDate day) {
        return (span.earliest() == null || !day.isBefore(span.earliest()))
                && (span.latest() == null || !day.isAfter(span.latest()));
    }
}
