package org.parley.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Attribution;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.Processes;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.vocabulary.TalkProcess;

/** One mention per occurrence from all that the sentences of an article report. Immutable, thread-safe. */
public final class Events {
    /** An event longer ago than this is recalled, not reported. */
    private static final int DAYS_OF_NEWS = 10;
    /** So many occurrences of a kind back, a report is not compared: no real article tells more, and work stays linear. */
    private static final int OCCURRENCES_IN_MIND = 200;

    private final CleanArticle article;
    private final Processes processes;
    private final @Nullable LocalDate today;
    private final DaysOfNews days;

    public Events(CleanArticle article, List<ReadSentence> sentences, Processes processes, @Nullable LocalDate today) {
        this.article = article;
        this.processes = processes;
        this.today = today;
        this.days = new DaysOfNews(sentences, today);
    }

    /** The mentions in text order of their first report. */
    public List<Mention> merge(List<EventReport> reports) {
        Map<EventType, List<Occurrence>> occurrences = new EnumMap<>(EventType.class);
        List<Occurrence> inTextOrder = new ArrayList<>();
        for (EventReport report : reports) {
            if (!worthwhile(report)) {
                continue;
            }
            Occurrence told = new Occurrence(report);
            List<Occurrence> before = occurrences.computeIfAbsent(report.rule().type(), unused -> new ArrayList<>());
            Optional<Occurrence> same = before.stream()
                    .skip(Math.max(0, before.size() - OCCURRENCES_IN_MIND))
                    .filter(told::isSameAs)
                    .findFirst();
            if (same.isPresent()) {
                same.get().add(report);
            } else {
                before.add(told);
                inTextOrder.add(told);
            }
        }
        return inTextOrder.stream().map(this::mention).toList();
    }

    /** An agreement or a meeting of one known actor counts only with a date or a place. */
    private boolean worthwhile(EventReport report) {
        return switch (report.rule().type()) {
            case AGREEMENT, MEETING ->
                report.date() != null
                        || report.place() != null
                        || report.actors().size() >= 2;
            default -> true;
        };
    }

    private Mention mention(Occurrence occurrence) {
        EventReport first = occurrence.first();
        Collection<Participant> actors = occurrence.actors();
        @Nullable
        EdtfDate when = occurrence.date().or(() -> days.toldBefore(first)).orElse(null);
        return Mention.newBuilder()
                .setArticleId(article.getId())
                .setOutlet(article.getOutlet())
                .setAgency(article.getAgency())
                .setPublished(article.getPublished())
                .setProcess(process(first, actors))
                .setKind(MentionKind.event)
                .setEventType(first.rule().type())
                .setEventStatus(first.rule().status())
                .setPlover(first.rule().plover())
                .setCameo(first.rule().cameo())
                .setActors(actors.stream().map(Participant::toActor).toList())
                .setPlace(occurrence.place().map(Where::toPlace).orElse(null))
                .setWhen(when)
                .setModality(first.rule().modality())
                .setBackground(background(when))
                .setAttributedTo(Attribution.of(first.sentence()).orElse(null))
                .setEvidence(new Evidence(
                        first.sentence().sentence().text(),
                        first.sentence().sentence().start(),
                        first.sentence().sentence().end()))
                .setRule(first.rule().id())
                .build();
    }

    private String process(EventReport report, Collection<Participant> actors) {
        return processes
                .of(report.sentence(), report.match().from(), report.match().to(), actors)
                .map(TalkProcess::id)
                .or(() -> processes.unlisted(actors))
                .or(() -> processes.dominant().map(TalkProcess::id))
                .orElse("other");
    }

    private boolean background(@Nullable EdtfDate when) {
        return when != null
                && today != null
                && when.getLatest() != null
                && when.getLatest().isBefore(today.minusDays(DAYS_OF_NEWS));
    }
}
