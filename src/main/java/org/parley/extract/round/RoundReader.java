package org.parley.extract.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.RoundRule;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.TalkProcess;

/** Reads, sentence by sentence, what is said of rounds. */
final class RoundReader {
    private static final List<String> ROLES = List.of("party", "mediator", "host", "observer", "absent");

    private final RuleBook rules;
    private final Processes processes;

    RoundReader(RuleBook rules, Processes processes) {
        this.rules = rules;
        this.processes = processes;
    }

    /** One report for each round that the sentence names, in text order. */
    List<RoundReport> read(ReadSentence sentence) {
        List<Mark> phrases = sentence.marked().all(Slots.ROUND);
        if (phrases.isEmpty()) {
            return List.of();
        }
        Map<Integer, Found> found = new LinkedHashMap<>();
        phrases.forEach(phrase -> found.putIfAbsent(phrase.from(), new Found(phrase)));
        for (RoundRule rule : rules.rounds()) {
            for (Match match : rule.pattern().find(sentence.marked())) {
                match.slot(Slots.ROUND)
                        .map(mark -> found.get(mark.from()))
                        .ifPresent(phrase -> phrase.add(rule, match));
            }
        }
        return found.values().stream()
                .filter(said -> !said.isSeries(sentence))
                .map(said -> report(sentence, said.phrase, said))
                .toList();
    }

    private RoundReport report(ReadSentence sentence, Mark mark, Found found) {
        RoundPhrase phrase = (RoundPhrase) mark.value();
        int coreTo = found.match == null ? mark.to() : Math.max(mark.to(), found.match.to());
        Clause own = Clause.around(sentence, mark.from(), mark.to());
        int coreFrom =
                found.match == null ? mark.from() : Math.max(own.from(), Math.min(mark.from(), found.match.from()));
        Clause wide = Clause.around(sentence, coreFrom, coreTo);
        List<Participant> parties = new ArrayList<>(found.role("party"));
        parties.addAll(phrase.owners());
        Optional<TalkProcess> process =
                processes.of(sentence, mark.from(), Math.min(wide.to(), mark.to() + 12), parties);
        @Nullable Where place = phrase.place();
        if (place == null) {
            place = own.place()
                    .or(wide::placeBehind)
                    .filter(where -> where.from() < mark.to() || !isScene(sentence, where, process))
                    .map(where -> (Where) where.value())
                    .orElse(null);
        }
        @Nullable RoundRule rule = found.rule;
        Optional<Mark> when = own.date().or(wide::dateBehind).filter(day -> !found.isDayOfDecision(day));
        boolean inTail = when.isPresent()
                && when.get().from() >= mark.from()
                && when.get().to() <= mark.to();
        @Nullable
        DateExpression date = phrase.date() != null
                ? phrase.date()
                : when.map(day -> (DateExpression) day.value()).orElse(null);
        RoundRule.DateRole dateRole = rule == null ? RoundRule.DateRole.START : rule.date();
        if (inTail && (dateRole == RoundRule.DateRole.NONE || found.verbFollows())) {
            dateRole = RoundRule.DateRole.START;
        }
        @Nullable RoundStatus status = rule == null ? null : rule.status();
        found.roles.computeIfAbsent("mediator", unused -> new ArrayList<>()).addAll(phrase.mediators());
        return new RoundReport(
                sentence,
                phrase,
                mark.from(),
                rule == null ? null : rule.id(),
                rule != null && rule.concrete() && status != null,
                status,
                place,
                dateRole == RoundRule.DateRole.NONE ? null : date,
                dateRole,
                found.roles,
                process.map(TalkProcess::id)
                        .or(() -> processes.unlisted(parties))
                        .orElse(null));
    }

    /** Where the conflict is rather than where the talks are. */
    private static boolean isScene(ReadSentence sentence, Mark where, Optional<TalkProcess> process) {
        Where place = (Where) where.value();
        boolean in = sentence.word(where.from() - 1).equals("in")
                || sentence.word(where.from() - 1).equals("at");
        return process.isPresent()
                && (process.get().places().contains(place.id()) && !(in && place.exact())
                        || !place.exact() && process.get().sideOf(place.id()).isPresent());
    }

    /** What the rules found for one phrase: the first status, and all roles. */
    private static final class Found {
        private final Mark phrase;
        private @Nullable RoundRule rule;
        private @Nullable Match match;
        private final Map<String, List<Participant>> roles = new LinkedHashMap<>();

        Found(Mark phrase) {
            this.phrase = phrase;
        }

        /** "Several previous rounds", "talks that have taken place intermittently": no particular one. */
        boolean isSeries(ReadSentence sentence) {
            if (((RoundPhrase) phrase.value()).plural()) {
                return true;
            }
            if (isUnreal(sentence)) {
                return true;
            }
            Clause clause = Clause.around(sentence, phrase.from(), phrase.to());
            for (int at = clause.from(); at < clause.to(); at++) {
                if (sentence.is(at, "@series")) {
                    return true;
                }
            }
            return false;
        }

        /** "They should hold talks", "talks should be held". */
        private boolean isUnreal(ReadSentence sentence) {
            for (int at = Math.max(0, phrase.from() - 4);
                    at < Math.min(sentence.marked().size(), phrase.to() + 2);
                    at++) {
                if (sentence.is(at, "@unreal") && (at < phrase.from() || at >= phrase.to())) {
                    return true;
                }
            }
            return false;
        }

        void add(RoundRule next, Match where) {
            boolean better = rule == null || (rule.status() == null && next.status() != null);
            if (better) {
                rule = next;
                match = where;
            }
            for (String role : ROLES) {
                where.slots().keySet().stream()
                        .filter(name -> name.startsWith(role))
                        .sorted()
                        .forEach(name -> fill(role, where.slots().get(name)));
            }
        }

        private void fill(String role, Mark caught) {
            List<Participant> filled = roles.computeIfAbsent(role, unused -> new ArrayList<>());
            for (Participant who : participants(caught)) {
                if (filled.stream().noneMatch(other -> other.key().equals(who.key()))) {
                    filled.add(who);
                }
            }
        }

        /** "On Saturday he called off talks": that day it was decided, the talks were to be on another. */
        boolean isDayOfDecision(Mark day) {
            if (rule == null || rule.status() == null || day.from() >= phrase.from()) {
                return false;
            }
            return switch (rule.status()) {
                case cancelled, postponed, proposed, agreed -> rule.date() == RoundRule.DateRole.START;
                default -> false;
            };
        }

        /** "Talks in early February collapsed": the date in front of the verb is that of the talks. */
        boolean verbFollows() {
            return match != null && match.to() > phrase.to();
        }

        List<Participant> role(String role) {
            return roles.getOrDefault(role, List.of());
        }
    }

    @SuppressWarnings("unchecked")
    static List<Participant> participants(Mark mark) {
        return mark.kind().equals(Slots.ACTORS)
                ? (List<Participant>) mark.value()
                : List.of((Participant) mark.value());
    }
}
