package org.parley.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.EdtfDate;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.vocabulary.Slug;

/** The event that a group of mentions comes to, still without what depends on other events and on rounds. */
final class EventRecord {
    private EventRecord() {}

    /** @param occurrences of one event, the founder first */
    static Event.Builder of(Collection<Occurrence> occurrences, Sources sources) {
        Occurrence founder = occurrences.iterator().next();
        List<Mention> mentions = occurrences.stream()
                .map(Occurrence::mention)
                .sorted(MentionOrder.BY_CONTENT)
                .toList();
        return Event.newBuilder()
                .setType(founder.type())
                .setPlover(founder.mention().getPlover())
                .setCameo(founder.mention().getCameo())
                .setProcess(founder.mention().getProcess())
                .setActors(actors(occurrences))
                .setPlace(place(mentions))
                .setWhen(founder.mention().getWhen())
                .setStatus(mentions.stream()
                        .map(Mention::getEventStatus)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .setMentions(mentions)
                .setOutlets(RoundRecord.outlets(mentions))
                .setIndependentSources(RoundRecord.independent(mentions, sources))
                .setFirstReported(RoundRecord.reported(mentions, true))
                .setLastReported(RoundRecord.reported(mentions, false))
                .setConfidence(Confidence.of(mentions, sources, false));
    }

    private static @Nullable Place place(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::getPlace)
                .filter(Objects::nonNull)
                .max(Comparator.comparing((Place candidate) -> candidate.getCity() != null))
                .orElse(null);
    }

    /** The founder's first, then those whom only other reports name. */
    private static List<Actor> actors(Collection<Occurrence> group) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Occurrence occurrence : group) {
            occurrence.mention().getActors().forEach(actor -> actors.putIfAbsent(Report.key(actor), actor));
        }
        return List.copyOf(actors.values());
    }

    /** Process, kind, day, and a key of who and where: {@code syria-call-2017-01-28-1a2b3c}. */
    static String name(Occurrence founder, @Nullable LocalDate firstReported) {
        @Nullable EdtfDate when = founder.mention().getWhen();
        String day = when != null ? when.getEdtf() : firstReported != null ? firstReported.toString() : "undated";
        String who = String.join(",", founder.actors().stream().sorted().toList()) + "@"
                + founder.place().name();
        return founder.mention().getProcess()
                + "-"
                + founder.type().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + "-"
                + Slug.of(day)
                + "-"
                + ContentKey.of(who);
    }
}
