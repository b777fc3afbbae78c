package org.parley.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.ContentVersion;
import org.parley.model.EdtfDate;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.TalkRound;

/** The events that groups of mentions come to. */
final class EventRecord {
    private EventRecord() {}

    /** One event for each group, with ids, ordered by id. */
    static List<Event> all(List<List<Occurrence>> groups, Collection<TalkRound> rounds, Sources sources) {
        List<Event.Builder> drafts =
                groups.stream().map(group -> of(group, rounds, sources)).toList();
        Map<String, Integer> wanted = new HashMap<>();
        drafts.forEach(draft -> wanted.merge(draft.getEventId(), 1, Integer::sum));
        for (Event.Builder draft : drafts) {
            if (wanted.get(draft.getEventId()) > 1) {
                draft.setEventId(draft.getEventId() + "-" + ContentKey.of(draft.getMentions()));
            }
        }
        return drafts.stream()
                .map(draft -> draft.setVersion(ContentVersion.of(draft.build())).build())
                .sorted(Comparator.comparing(Event::getEventId))
                .toList();
    }

    private static Event.Builder of(List<Occurrence> group, Collection<TalkRound> rounds, Sources sources) {
        Occurrence founder = group.get(0);
        List<Mention> mentions = group.stream()
                .map(Occurrence::mention)
                .sorted(MentionOrder.BY_CONTENT)
                .toList();
        @Nullable
        Place place = mentions.stream()
                .map(Mention::getPlace)
                .filter(Objects::nonNull)
                .max(Comparator.comparing((Place candidate) -> candidate.getCity() != null))
                .orElse(null);
        @Nullable EdtfDate when = founder.mention().getWhen();
        return Event.newBuilder()
                .setEventId(name(founder, when, mentions))
                .setType(founder.type())
                .setPlover(founder.mention().getPlover())
                .setCameo(founder.mention().getCameo())
                .setProcess(founder.mention().getProcess())
                .setActors(actors(group))
                .setPlace(place)
                .setWhen(when)
                .setStatus(mentions.stream()
                        .map(Mention::getEventStatus)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null))
                .setRoundId(HappenedAt.round(founder, place, rounds))
                .setMentions(mentions)
                .setOutlets(RoundRecord.outlets(mentions))
                .setIndependentSources(RoundRecord.independent(mentions, sources))
                .setFirstReported(RoundRecord.reported(mentions, true))
                .setLastReported(RoundRecord.reported(mentions, false))
                .setConfidence(Confidence.of(mentions, sources, false));
    }

    /** The founder's first, then those whom only other reports name. */
    private static List<Actor> actors(List<Occurrence> group) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (Occurrence occurrence : group) {
            occurrence.mention().getActors().forEach(actor -> actors.putIfAbsent(Report.key(actor), actor));
        }
        return List.copyOf(actors.values());
    }

    /** Process, kind, day, and a key of who and where: {@code syria-call-2017-01-28-1a2b3c}. */
    private static String name(Occurrence founder, @Nullable EdtfDate when, List<Mention> mentions) {
        @Nullable LocalDate reported = RoundRecord.reported(mentions, true);
        String day = when != null ? when.getEdtf() : reported != null ? reported.toString() : "undated";
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
