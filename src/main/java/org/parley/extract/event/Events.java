package org.parley.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Attribution;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.Processes;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.vocabulary.TalkProcess;

/** One mention per occurrence from all that the sentences of an article report. Immutable, thread-safe. */
public final class Events {
    /** An event longer ago than this is recalled, not reported. */
    private static final int DAYS_OF_NEWS = 10;

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
        List<List<EventReport>> occurrences = new ArrayList<>();
        for (EventReport report : reports) {
            if (!worthwhile(report)) {
                continue;
            }
            occurrences.stream()
                    .filter(occurrence -> sameOccurrence(occurrence.get(0), report))
                    .findFirst()
                    .ifPresentOrElse(
                            occurrence -> occurrence.add(report),
                            () -> occurrences.add(new ArrayList<>(List.of(report))));
        }
        return occurrences.stream().map(this::mention).toList();
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

    private boolean sameOccurrence(EventReport one, EventReport other) {
        if (one.rule().type() != other.rule().type() || !placesFit(one.place(), other.place())) {
            return false;
        }
        boolean dates = datesFit(date(one), date(other));
        Set<String> both = bodies(one);
        both.retainAll(bodies(other));
        return switch (one.rule().type()) {
            case CEASEFIRE -> dates;
            case AGREEMENT ->
                dates
                        && (one.sentence().index() == other.sentence().index()
                                || (date(one) != null && date(other) != null)
                                || bodies(one).equals(bodies(other)));
            case REFUSAL, PROPOSAL ->
                !one.actors().isEmpty()
                        && !other.actors().isEmpty()
                        && bodyOf(one.actors().get(0))
                                .equals(bodyOf(other.actors().get(0)));
            default ->
                dates
                        && both.size()
                                >= Math.min(
                                        2,
                                        Math.min(
                                                bodies(one).size(),
                                                bodies(other).size()));
        };
    }

    private static boolean placesFit(@Nullable Where one, @Nullable Where other) {
        return one == null
                || other == null
                || one.city() == null
                || other.city() == null
                || one.city().equals(other.city());
    }

    private static boolean datesFit(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        if (one == null || other == null || one.getEarliest() == null || other.getEarliest() == null) {
            return true;
        }
        LocalDate late = one.getEarliest().isAfter(other.getEarliest()) ? one.getEarliest() : other.getEarliest();
        LocalDate early = one.getLatest().isBefore(other.getLatest()) ? one.getLatest() : other.getLatest();
        return ChronoUnit.DAYS.between(early, late) <= 0;
    }

    private static @Nullable EdtfDate date(EventReport report) {
        return report.date() == null ? null : report.date().date();
    }

    private static Set<String> bodies(EventReport report) {
        return report.actors().stream().map(Events::bodyOf).collect(Collectors.toCollection(java.util.HashSet::new));
    }

    private static String bodyOf(Participant who) {
        return who.bodies().isEmpty() ? who.key() : who.bodies().get(0).id();
    }

    private Mention mention(List<EventReport> occurrence) {
        EventReport first = occurrence.get(0);
        List<Participant> actors = new ArrayList<>();
        occurrence.forEach(report -> report.actors().stream()
                .filter(who -> actors.stream().noneMatch(other -> other.key().equals(who.key())))
                .forEach(actors::add));
        @Nullable
        Where place = occurrence.stream()
                .map(EventReport::place)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        @Nullable
        EdtfDate when = occurrence.stream()
                .map(Events::date)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> days.toldBefore(first))
                .orElse(null);
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
                .setPlace(place == null ? null : place.toPlace())
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

    private String process(EventReport report, List<Participant> actors) {
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
