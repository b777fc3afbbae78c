package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.ContentVersion;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.TalkRound;

/** Turns the mentions of one process into its events and rounds. Immutable, thread-safe. */
public final class Assembler {
    /** A pure function of the set. All mentions are of the same process and carry their story. */
    public Assembled assemble(Set<Mention> mentions) {
        List<Mention> ordered =
                mentions.stream().sorted(MentionOrder.BY_CONTENT).toList();
        Sources sources = Sources.of(ordered);
        RoundGrouping.Grouped grouped = RoundGrouping.group(ordered.stream()
                .filter(mention -> mention.getKind() == MentionKind.round)
                .map(mention -> Report.of(mention, sources))
                .toList());
        List<TalkRound> rounds = rounds(grouped.rounds(), sources, RoundRecord.reported(ordered, false));
        List<Event> events = EventRecord.all(
                EventGrouping.group(ordered.stream()
                        .filter(mention -> mention.getKind() == MentionKind.event)
                        .map(Occurrence::of)
                        .toList()),
                rounds,
                sources);
        return new Assembled(
                events,
                rounds,
                grouped.unplaced().stream()
                        .map(Report::mention)
                        .sorted(MentionOrder.BY_CONTENT)
                        .toList());
    }

    private static List<TalkRound> rounds(
            List<List<Report>> grouped, Sources sources, @Nullable LocalDate lastReported) {
        List<TalkRound.Builder> drafts = grouped.stream()
                .map(reports -> reports.stream()
                        .sorted(Comparator.comparing(Report::mention, MentionOrder.BY_CONTENT))
                        .toList())
                .map(reports -> RoundRecord.of(reports, sources, lastReported))
                .toList();
        RoundIds.assign(drafts);
        TrackLinks.link(drafts);
        return drafts.stream()
                .map(draft -> draft.setVersion(ContentVersion.of(draft.build())).build())
                .sorted(Comparator.comparing(TalkRound::getRoundId))
                .toList();
    }
}
