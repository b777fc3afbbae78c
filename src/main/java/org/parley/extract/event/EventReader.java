package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.round.Clause;
import org.parley.extract.rule.EventRule;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;
import org.parley.model.EventStatus;
import org.parley.model.EventType;

/** Applies the event rules to a sentence. Immutable, thread-safe. */
public final class EventReader {
    private final RuleBook rules;

    public EventReader(RuleBook rules) {
        this.rules = rules;
    }

    /** What the sentence reports: of the rules of one type that match at one spot, the first. */
    public List<EventReport> read(ReadSentence sentence) {
        List<EventReport> reports = new ArrayList<>();
        for (EventRule rule : rules.events()) {
            for (Match match : rule.pattern().find(sentence.marked())) {
                List<Participant> actors = actors(match);
                if (actors.size() >= rule.needs()
                        && !hypothetical(sentence, rule, match)
                        && reports.stream().noneMatch(other -> covers(other, rule, match))) {
                    reports.add(report(sentence, rule, match, actors));
                }
            }
        }
        reports.removeIf(report -> isRefused(report, reports));
        return reports;
    }

    /** "Rejected calls for a ceasefire" proposes nothing. */
    private static boolean isRefused(EventReport report, List<EventReport> all) {
        return report.rule().status() == EventStatus.proposed
                && all.stream()
                        .anyMatch(other -> other.rule().type() == EventType.REFUSAL
                                && other.match().from() < report.match().to()
                                && report.match().from() < other.match().to() + 3);
    }

    private static boolean covers(EventReport other, EventRule rule, Match match) {
        return other.rule().type() == rule.type()
                && other.match().from() < match.to()
                && match.from() < other.match().to();
    }

    private static EventReport report(ReadSentence sentence, EventRule rule, Match match, List<Participant> actors) {
        Clause clause = Clause.around(sentence, match.from(), match.to());
        Optional<Mark> place =
                match.slot(Slots.PLACE).or(clause::place).or(() -> ofTheTalks(sentence, clause.to(), Slots.PLACE));
        Optional<Mark> date =
                match.slot(Slots.DATE).or(clause::date).or(() -> ofTheTalks(sentence, clause.to(), Slots.DATE));
        List<Participant> who = actors.isEmpty() ? actorsIn(clause) : actors;
        @Nullable Where where = place.map(mark -> (Where) mark.value()).orElse(null);
        @Nullable
        DateExpression when = date.map(mark -> (DateExpression) mark.value()).orElse(null);
        return new EventReport(sentence, rule, match, who, where, when);
    }

    /** "Hosted the premier for talks in Paris": the talks are what they met for, so they are where and when they met. */
    private static Optional<Mark> ofTheTalks(ReadSentence sentence, int talks, String kind) {
        int end = sentence.behind(talks, Slots.ROUND);
        return end > 0 && sentence.word(talks - 1).equals("for")
                ? sentence.marked().all(kind).stream()
                        .filter(mark -> mark.from() >= talks && mark.to() <= end)
                        .findFirst()
                : Optional.empty();
    }

    /** Where the words for an event name nobody, whoever its clause names. */
    private static List<Participant> actorsIn(Clause clause) {
        List<Participant> actors = new ArrayList<>();
        for (Mark mark : clause.sentence().marked().all(Slots.ACTOR)) {
            Participant who = (Participant) mark.value();
            boolean inside = mark.from() >= clause.from() && mark.to() <= clause.to();
            if (inside && actors.stream().noneMatch(other -> other.key().equals(who.key()))) {
                actors.add(who);
            }
        }
        return actors;
    }

    private static List<Participant> actors(Match match) {
        List<Participant> actors = new ArrayList<>();
        match.slots().entrySet().stream()
                .filter(slot -> slot.getKey().startsWith("actor"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .flatMap(slot -> participants(slot.getValue()).stream())
                .filter(who -> actors.stream().noneMatch(other -> other.key().equals(who.key())))
                .forEach(actors::add);
        return actors.stream().distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Participant> participants(Mark mark) {
        return mark.kind().equals(Slots.ACTORS)
                ? (List<Participant>) mark.value()
                : List.of((Participant) mark.value());
    }

    /** "If they met", "they should agree": nothing has happened; but one may propose that they should meet. */
    private static boolean hypothetical(ReadSentence sentence, EventRule rule, Match match) {
        if (rule.type() == EventType.PROPOSAL || rule.type() == EventType.REFUSAL) {
            return false;
        }
        for (int at = Math.max(0, match.from() - 3); at < match.to(); at++) {
            boolean planned = sentence.word(at).equals("would") && rule.status() != null;
            if ((sentence.is(at, "@hypothetical") && !planned) || isNegation(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegation(ReadSentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "not", "never", "didn't", "wouldn't", "won't", "hasn't", "haven't", "without", "denied" -> true;
            default -> false;
        };
    }
}
