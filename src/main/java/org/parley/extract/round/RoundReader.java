package org.parley.extract.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.RoundRule;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.extract.rule.RuleBook;
import org.parley.extract.rule.Slots;
import org.parley.model.RoundStatus;
import org.parley.vocabulary.TalkProcess;

/** Reads, sentence by sentence, what is said of rounds. */
final class RoundReader {
    /** How far behind a phrase other names still say which process it belongs to. */
    static final int TOKENS_OF_TOPIC = 12;

    private static final int TOKENS_TO_VERB = 6;

    /** "The demilitarised border village": longer descriptions of a place are rare. */
    private static final int TOKENS_OF_DESCRIPTION = 5;

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "of", "on", "over", "about", "for", "from", "to", "with", "by");

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
        Map<Integer, RulesOfPhrase> found = new LinkedHashMap<>();
        phrases.forEach(phrase -> found.putIfAbsent(phrase.from(), new RulesOfPhrase(phrase)));
        for (RoundRule rule : rules.rounds()) {
            for (Match match : rule.pattern().find(sentence.marked())) {
                match.slot(Slots.ROUND)
                        .map(mark -> found.get(mark.from()))
                        .ifPresent(phrase -> phrase.add(sentence, rule, match));
            }
        }
        return found.values().stream()
                .filter(said -> !said.isNoneInParticular(sentence))
                .map(said -> report(sentence, said))
                .toList();
    }

    private RoundReport report(ReadSentence sentence, RulesOfPhrase found) {
        Mark mark = found.phrase();
        RoundPhrase phrase = (RoundPhrase) mark.value();
        Clause own = Clause.around(sentence, mark.from(), mark.to());
        Clause wide = Clause.around(sentence, Math.max(own.from(), found.from()), found.to());
        found.fill("mediator", phrase.mediators());
        List<Participant> parties = new ArrayList<>(found.role("party"));
        parties.addAll(phrase.owners());
        Optional<TalkProcess> process =
                processes.of(sentence, mark.from(), Math.min(wide.to(), mark.to() + TOKENS_OF_TOPIC), parties);
        @Nullable RoundRule rule = found.rule();
        @Nullable RoundStatus status = status(sentence, found, wide);
        RoundDay day = RoundDay.of(sentence, mark, rule, own, wide, found.to());
        return new RoundReport(
                sentence,
                phrase,
                mark.from(),
                rule == null ? null : rule.id(),
                rule != null && rule.concrete() && status != null,
                status,
                place(sentence, phrase, own, wide, process),
                day.role() == DateRole.NONE ? null : day.date(),
                day.role(),
                found.roles(),
                found.reasons(),
                found.outcome(),
                process.map(TalkProcess::id)
                        .or(() -> processes.unlisted(parties))
                        .orElse(null));
    }

    /** What the rules say, unless the sentence goes on to say that nothing came of a plan. */
    private static @Nullable RoundStatus status(ReadSentence sentence, RulesOfPhrase found, Clause clause) {
        @Nullable RoundStatus said = found.rule() == null ? null : found.rule().status();
        if ((said == null || Phase.of(said) == Phase.BEFORE) && isCalledOffBehind(sentence, found.to())) {
            return RoundStatus.cancelled;
        }
        if (said == RoundStatus.suspended && isPastPerfect(sentence, found)) {
            return null;
        }
        return said == null && looksAhead(clause) ? RoundStatus.scheduled : said;
    }

    /** "The talks had been frozen since November": how it was before the news. */
    private static boolean isPastPerfect(ReadSentence sentence, RulesOfPhrase found) {
        for (int at = found.phrase().from(); at < found.to(); at++) {
            if (sentence.word(at).equals("had") && sentence.word(at + 1).equals("been")) {
                return true;
            }
        }
        return false;
    }

    /** "Invited them to a summit, but the plans were scrapped", "a plan, later abandoned". */
    private static boolean isCalledOffBehind(ReadSentence sentence, int from) {
        for (int at = from; at < sentence.marked().size() && !sentence.is(at, Slots.ROUND); at++) {
            boolean passive = sentence.is(at - 1, "@be") || sentence.is(at - 1, "@adverb");
            if (sentence.is(at, "@cancel:done") && passive) {
                return true;
            }
        }
        return false;
    }

    /** "The talks, due next month", where no rule knows the rest of the words. */
    private static boolean looksAhead(Clause clause) {
        for (int at = clause.coreTo(); at < Math.min(clause.to(), clause.coreTo() + TOKENS_TO_VERB); at++) {
            if (clause.sentence().is(at, "@due")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Where place(
            ReadSentence sentence, RoundPhrase phrase, Clause own, Clause wide, Optional<TalkProcess> process) {
        Where named = phrase.place();
        if (named != null && !(process.isPresent() && !named.exact() && isOfSide(named, process.get()))) {
            return named;
        }
        List<Mark> places = Stream.of(own.place(), wide.placeBehind())
                .flatMap(Optional::stream)
                .filter(where -> !isScene(sentence, where, process))
                .toList();
        return places.stream()
                .filter(where -> ((Where) where.value()).exact())
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(where -> (Where) where.value())
                .orElse(null);
    }

    /** Where the conflict is rather than where the talks are. */
    private static boolean isScene(ReadSentence sentence, Mark where, Optional<TalkProcess> process) {
        Where place = (Where) where.value();
        if (process.isEmpty()) {
            return false;
        }
        boolean fought =
                process.get().places().contains(place.id()) && !(place.exact() && isIn(sentence, where.from()));
        return fought || (!place.exact() && isOfSide(place, process.get()));
    }

    /** "In Panmunjom", "at the border village of Panmunjom". */
    private static boolean isIn(ReadSentence sentence, int place) {
        int at = sentence.word(place - 1).equals("the") ? place - 2 : place - 1;
        if (sentence.word(at).equals("of")) {
            int floor = at - TOKENS_OF_DESCRIPTION;
            do {
                at--;
            } while (at > floor && !PREPOSITIONS.contains(sentence.word(at)));
        }
        return sentence.word(at).equals("in") || sentence.word(at).equals("at");
    }

    private static boolean isOfSide(Where place, TalkProcess process) {
        return process.sideOf(place.id()).isPresent();
    }
}
