package org.parley.extract.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.event.EventReport;
import org.parley.extract.round.RoundPhrase.Head;
import org.parley.extract.round.RoundPhrase.Order;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;
import org.parley.model.CleanArticle;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Vocabulary;

/** The talk rounds of an article. Immutable, thread-safe. */
public final class Rounds {
    /** So many rounds back, a report is not compared: no real article tells of more, and work stays linear. */
    private static final int ROUNDS_IN_MIND = 100;

    private final Vocabulary vocabulary;
    private final RuleBook rules;

    public Rounds(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** Marks the words that name rounds; the rules of events see them too. */
    public static void mark(List<ReadSentence> sentences) {
        boolean follows = false;
        for (ReadSentence sentence : sentences) {
            RoundPhrases.mark(sentence, follows);
            follows = sentence.marked().has(Slots.ROUND);
        }
    }

    /**
     * What an article says of rounds.
     *
     * @param mentions one per round, in the order in which they are first named, and the news of them
     * @param otherEvents the events that are not themselves one of these rounds
     */
    public record Found(List<Mention> mentions, List<EventReport> otherEvents) {}

    /** The rounds of an article; a meeting of two sides of a conflict is one, whatever the words. */
    public Found find(
            CleanArticle article,
            List<ReadSentence> sentences,
            List<EventReport> events,
            Processes processes,
            @Nullable LocalDate today) {
        RoundReader reader = new RoundReader(rules, processes);
        MeetingsOfSides meetings = new MeetingsOfSides(processes);
        List<RoundDraft> drafts = new ArrayList<>();
        List<EventReport> others = new ArrayList<>();
        Map<Integer, List<EventReport>> eventsBySentence = events.stream()
                .collect(Collectors.groupingBy(event -> event.sentence().index()));
        for (ReadSentence sentence : sentences) {
            if (sentence.marked().has(Slots.ROUND)) {
                reader.read(sentence).forEach(report -> place(report, drafts, processes, today));
            }
            for (EventReport event : eventsBySentence.getOrDefault(sentence.index(), List.of())) {
                Optional<RoundReport> round = meetings.asRound(event);
                round.ifPresentOrElse(report -> place(report, drafts, processes, today), () -> others.add(event));
            }
        }
        drafts.removeIf(draft -> draft.reports.stream().noneMatch(RoundReport::concrete));
        Map<Integer, List<RoundReport>> reportsBySentence = drafts.stream()
                .flatMap(draft -> draft.reports.stream())
                .collect(Collectors.groupingBy(report -> report.sentence().index()));
        others.removeIf(event -> event.rule().type() == EventType.MEETING
                && isRound(
                        event, reportsBySentence.getOrDefault(event.sentence().index(), List.of())));
        RoundMentions mentions = new RoundMentions(vocabulary, processes, article, today);
        List<Mention> found = new ArrayList<>(drafts.stream().map(mentions::of).toList());
        List.copyOf(found).forEach(round -> TalksEvents.of(round).ifPresent(found::add));
        return new Found(found, List.copyOf(others));
    }

    private static boolean isRound(EventReport event, List<RoundReport> ofItsSentence) {
        return ofItsSentence.stream()
                .anyMatch(report -> report.at() >= event.match().from() - 4
                        && report.at() < event.match().to());
    }

    /** A report joins the round it fits best, the latest where several do, or opens a new one. */
    private void place(RoundReport report, List<RoundDraft> drafts, Processes processes, @Nullable LocalDate today) {
        if (isBetweenStrangers(report, processes)) {
            return;
        }
        Optional<RoundDraft> fitting = Optional.empty();
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - ROUNDS_IN_MIND); i--) {
            RoundDraft draft = drafts.get(i);
            if (draft.accepts(report)
                    && (fitting.isEmpty() || closeness(draft, report) > closeness(fitting.get(), report))) {
                fitting = Optional.of(draft);
            }
        }
        if (fitting.isPresent()) {
            fitting.get().add(report);
            return;
        }
        if (report.concrete() && (opens(report) || isAnotherRound(report, drafts))) {
            @Nullable String process = process(report, processes, drafts);
            if (process != null) {
                RoundDraft draft = new RoundDraft(process, today);
                draft.add(report);
                drafts.add(draft);
            }
        }
    }

    private static int closeness(RoundDraft draft, RoundReport report) {
        int score = 0;
        score += draft.place != null && report.place() != null ? 2 : 0;
        score += draft.number != null && draft.number.equals(report.phrase().number()) ? 2 : 0;
        score += draft.dates.start() != null && report.date() != null ? 1 : 0;
        score += Phase.of(draft.status) == Phase.of(draft.statusOf(report)) ? 1 : 0;
        return score;
    }

    /** "The first round, in July," where only a second one has been told of. */
    private static boolean isAnotherRound(RoundReport report, List<RoundDraft> drafts) {
        return report.process() == null
                && report.role("party").isEmpty()
                && report.phrase().number() != null
                && drafts.stream().anyMatch(draft -> draft.number != null);
    }

    /** Its own, else that of the article, else that of the talks named last. */
    private static @Nullable String process(RoundReport report, Processes processes, List<RoundDraft> drafts) {
        if (report.process() != null) {
            return report.process();
        }
        @Nullable String last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1).process;
        return processes.dominant().map(TalkProcess::id).orElse(last);
    }

    /**
     * Talks in which nobody of the process takes part, or nobody but those behind the sides, away from where it usually
     * meets: a visit or a meeting of outsiders.
     */
    private boolean isBetweenStrangers(RoundReport report, Processes processes) {
        Optional<TalkProcess> process = Optional.ofNullable(report.process())
                .flatMap(vocabulary::process)
                .or(processes::dominant);
        List<Participant> parties = new ArrayList<>(report.role("party"));
        parties.addAll(report.phrase().owners());
        parties.removeIf(party -> (party.known() == null && !party.nameless())
                || report.role("host").contains(party)
                || (report.role("mediator").contains(party) && !report.phrase().definite()));
        if (process.isEmpty() || parties.isEmpty() || report.phrase().qualified()) {
            return false;
        }
        boolean side = parties.stream().anyMatch(party -> party.nameless() || Processes.onSide(process.get(), party));
        boolean behind = parties.stream().anyMatch(party -> Processes.involves(process.get(), party));
        return !side && !(behind && Processes.isVenue(process.get(), report.place()));
    }

    /** Whether its words make it a negotiation between the sides of a conflict, and not just any talks. */
    private boolean opens(RoundReport report) {
        RoundPhrase phrase = report.phrase();
        Optional<TalkProcess> process =
                report.process() == null ? Optional.empty() : vocabulary.process(report.process());
        List<Participant> parties = new ArrayList<>(report.role("party"));
        parties.addAll(phrase.owners());
        if (phrase.head() == Head.SUMMIT && parties.isEmpty()) {
            parties.addAll(actorsOf(report.sentence()));
        }
        int sides = process.map(of -> Processes.sides(of, parties)).orElse(Math.min(2, parties.size()));
        boolean venue = process.isPresent() && Processes.isVenue(process.get(), report.place());
        boolean ordered = phrase.number() != null || phrase.order() != Order.UNSAID;
        if (process.isEmpty() && !isNegotiation(report, parties, ordered)) {
            return false;
        }
        return switch (phrase.head()) {
            case TALKS ->
                phrase.qualified()
                        || sides >= 1
                        || venue
                        || ordered
                        || (report.sufficient() && (report.date() != null || report.place() != null));
            case SUMMIT ->
                phrase.qualified()
                        || sides >= 2
                        || (report.date() != null && report.sufficient() && (venue || ordered));
            case MEETING -> sides >= 2 || (phrase.qualified() && venue);
        };
    }

    /** "The leaders of the two countries embraced after a historic summit": who is in the sentence was at the summit. */
    private static List<Participant> actorsOf(ReadSentence sentence) {
        List<Participant> actors = new ArrayList<>();
        sentence.marked().all(Slots.ACTOR).forEach(mark -> actors.add((Participant) mark.value()));
        sentence.marked().all(Slots.ACTORS).forEach(mark -> actors.addAll(RulesOfPhrase.participants(mark)));
        return actors;
    }

    /**
     * Talks that no listed process explains: between two parties, and about an issue between them rather than the courtesies
     * of a visit.
     */
    private static boolean isNegotiation(RoundReport report, List<Participant> parties, boolean ordered) {
        boolean betweenBodies = parties.stream().noneMatch(Participant::person);
        boolean issue = report.phrase().qualified() || ordered || (betweenBodies && namesIssue(report));
        return parties.size() >= 2 && issue;
    }

    /** "Talks on their border": what behind another noun would be border talks. */
    private static boolean namesIssue(RoundReport report) {
        for (int at = report.at();
                at
                        < Math.min(
                                report.at() + RoundReader.TOKENS_OF_TOPIC,
                                report.sentence().marked().size());
                at++) {
            if (report.sentence().is(at, "@peace-kind")) {
                return true;
            }
        }
        return false;
    }
}
