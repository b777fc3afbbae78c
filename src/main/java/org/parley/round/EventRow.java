package org.parley.round;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.model.ContentVersion;
import org.parley.model.Event;

/**
 * An event: what its mentions say, and apart from that its id and its round, which depend on others. Mutable, told apart by
 * identity.
 */
final class EventRow {
    private final Event.Builder draft;
    private final String name;
    private final @Nullable String city;
    private final @Nullable Days days;
    private @Nullable Event record;

    EventRow(Group<Occurrence> group, Sources sources) {
        Occurrence founder = group.founder();
        this.draft = EventRecord.of(group.members(), sources);
        this.name = EventRecord.name(founder, draft.getFirstReported());
        this.city = Locus.of(draft.getPlace(), null).city();
        this.days = founder.stated() && founder.from() != null && founder.to() != null
                ? new Days(founder.from(), founder.to())
                : null;
    }

    /** The id that the event has if no other claims it. */
    String name() {
        return name;
    }

    /** What follows the name where others claim it too. */
    String key() {
        return ContentKey.of(draft.getMentions());
    }

    @Nullable
    String city() {
        return city;
    }

    /** The days on which it happened, when a report states them. */
    @Nullable
    Days days() {
        return days;
    }

    /** The record as it was last finished; null before. */
    @Nullable
    Event record() {
        return record;
    }

    void finish(String id, @Nullable String roundId) {
        boolean asBefore =
                record != null && id.equals(record.getEventId()) && Objects.equals(roundId, record.getRoundId());
        if (!asBefore) {
            draft.setEventId(id).setRoundId(roundId).setVersion("");
            record = draft.setVersion(ContentVersion.of(draft.build())).build();
        }
    }
}
