package org.parley.extract.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Attribution;
import org.parley.extract.entity.Participant;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Track;
import org.parley.vocabulary.Vocabulary;

/** A round of an article as the record that leaves this step. */
final class RoundMentions {
    /** A round that ended longer ago than this is recalled, not reported. */
    private static final int DAYS_OF_NEWS = 10;

    private final Vocabulary vocabulary;
    private final Processes processes;
    private final CleanArticle article;
    private final @Nullable LocalDate today;

    RoundMentions(Vocabulary vocabulary, Processes processes, CleanArticle article, @Nullable LocalDate today) {
        this.vocabulary = vocabulary;
        this.processes = processes;
        this.article = article;
        this.today = today;
    }

    Mention of(RoundDraft draft) {
        RoundReport best = draft.reports.stream()
                .max(Comparator.comparingInt(report -> telling(report, draft)))
                .orElseThrow();
        RoundStatus status = status(draft);
        Optional<TalkProcess> process = vocabulary.process(draft.process);
        Parties parties = new Parties(process, processes, draft);
        boolean background = background(draft, status);
        boolean recalled = draft.reports.get(0).phrase().order() == Order.PAST
                || (background && (draft.dates.start() != null || draft.dates.end() != null));
        List<Participant> sides = parties.parties(!recalled);
        @Nullable EdtfDate start = start(draft, status);
        @Nullable String decisive = draft.decisive == null ? null : draft.decisive.rule();
        String rule = Objects.requireNonNullElse(decisive != null ? decisive : best.rule(), "place-and-date");
        return Mention.newBuilder()
                .setArticleId(article.getId())
                .setOutlet(article.getOutlet())
                .setAgency(article.getAgency())
                .setPublished(article.getPublished())
                .setProcess(draft.process)
                .setKind(MentionKind.round)
                .setTrack(track(process, draft))
                .setNumber(draft.number)
                .setVenue(draft.place == null ? null : draft.place.toPlace())
                .setStart(start)
                .setEnd(draft.dates.end())
                .setAnnouncedWindow(draft.dates.window())
                .setStatus(status)
                .setParties(sides.stream()
                        .map(party -> named(party, parties.name(party, sides)))
                        .toList())
                .setMediators(actors(parties.mediators()))
                .setHosts(actors(draft.role("host")))
                .setObservers(actors(draft.role("observer")))
                .setAbsent(draft.role("absent").stream()
                        .map(who -> new Absence(who.toActor(), draft.reasonOf(who)))
                        .toList())
                .setAliases(draft.aliases())
                .setOutcome(hasOutcome(status) ? draft.outcome() : null)
                .setAttributedTo(Attribution.of(best.sentence()).orElse(null))
                .setModality(modality(status))
                .setBackground(background)
                .setEvidence(new Evidence(
                        best.sentence().sentence().text(),
                        best.sentence().sentence().start(),
                        best.sentence().sentence().end()))
                .setRule(rule)
                .build();
    }

    /**
     * The first day; where none is written, the month of publication for what goes on, and for what is agreed or announced:
     * "ahead of talks in Doha" is news of these weeks. That one has no text, for it is not written.
     */
    private @Nullable EdtfDate start(RoundDraft draft, RoundStatus status) {
        @Nullable EdtfDate start = sharpStart(draft.dates);
        EdtfDate end = draft.dates.end();
        boolean current = (end == null && status == RoundStatus.ongoing) || isPlanned(draft.status);
        if (start != null || today == null || !current) {
            return start;
        }
        EdtfDate month = RoundDates.monthOf(today);
        return new RoundDates(month, end, null).isInOrder() ? month : null;
    }

    private static boolean isPlanned(@Nullable RoundStatus status) {
        return status == RoundStatus.scheduled || status == RoundStatus.agreed;
    }

    /** "Last month" says nothing of the first day of talks that "ended on Jan. 29". */
    private static @Nullable EdtfDate sharpStart(RoundDates dates) {
        EdtfDate start = dates.start();
        EdtfDate end = dates.end();
        boolean holdsEnd = start != null
                && end != null
                && start.getEarliest() != null
                && end.getLatest() != null
                && !start.getEarliest().equals(start.getLatest())
                && !start.getLatest().isBefore(end.getLatest());
        // "XXXX-01" and "XXXX-01-29": with an unknown year there are no days to compare
        boolean monthOfEnd = start != null
                && end != null
                && end.getEdtf().startsWith(start.getEdtf())
                && end.getEdtf().length() > start.getEdtf().length();
        return holdsEnd || monthOfEnd ? null : start;
    }

    private static int telling(RoundReport report, RoundDraft draft) {
        return (report.place() != null && report.place().exact() ? 3 : report.place() != null ? 2 : 0)
                + (report.date() != null ? 3 : 0)
                + (report.equals(draft.decisive) ? 2 : 0)
                + (report.phrase().number() != null ? 1 : 0)
                + (report.concrete() ? 1 : 0);
    }

    private static RoundStatus status(RoundDraft draft) {
        RoundStatus status = draft.status;
        if (status == null) {
            Order order = draft.reports.get(0).phrase().order();
            status = order == Order.NEW ? RoundStatus.proposed : RoundStatus.concluded;
        }
        boolean dated = draft.dates.start() != null || draft.dates.window() != null;
        if (status == RoundStatus.scheduled && !dated) {
            return RoundStatus.agreed;
        }
        return status == RoundStatus.agreed && draft.startsAfterToday() ? RoundStatus.scheduled : status;
    }

    private static boolean hasOutcome(RoundStatus status) {
        return Phase.of(status) == Phase.AFTER || Phase.of(status) == Phase.ON || status == RoundStatus.suspended;
    }

    private static Modality modality(RoundStatus status) {
        return switch (status) {
            case proposed -> Modality.hoped;
            case agreed, scheduled, postponed -> Modality.planned;
            case rejected -> Modality.denied;
            default -> Modality.asserted;
        };
    }

    private boolean background(RoundDraft draft, RoundStatus status) {
        EdtfDate last = draft.dates.end() != null ? draft.dates.end() : draft.dates.start();
        if (Phase.of(status) != Phase.AFTER && Phase.of(status) != Phase.OFF) {
            return false;
        }
        if (last == null || last.getLatest() == null || today == null) {
            return draft.reports.get(0).phrase().order() == Order.PAST || status == RoundStatus.concluded;
        }
        return last.getLatest().isBefore(today.minusDays(DAYS_OF_NEWS));
    }

    private static @Nullable String track(Optional<TalkProcess> process, RoundDraft draft) {
        if (process.isEmpty()) {
            return null;
        }
        Optional<String> named = draft.reports.stream()
                .map(report -> report.phrase().named())
                .filter(Track.class::isInstance)
                .map(entity -> ((Track) entity).name())
                .findFirst();
        return named.or(() -> process.get().tracks().stream()
                        .filter(track -> draft.place != null && track.venues().contains(draft.place.id()))
                        .map(Track::name)
                        .findFirst())
                .orElse(null);
    }

    private static Actor named(Participant party, String name) {
        return Actor.newBuilder(party.toActor()).setName(name).build();
    }

    private static List<Actor> actors(List<Participant> participants) {
        return participants.stream().map(Participant::toActor).toList();
    }
}
