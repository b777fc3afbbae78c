package org.parley.extract.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Match;
import org.parley.extract.rule.RoundRule;
import org.parley.extract.rule.Slots;

/** What the rules find for one phrase: the first status, and all roles. Confined to one sentence. */
final class RulesOfPhrase {
    private static final List<String> ROLES = List.of("party", "mediator", "host", "observer", "absent");

    private final Mark phrase;
    private final Map<String, List<Participant>> roles = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private @Nullable String outcome;
    private @Nullable RoundRule rule;
    private @Nullable Match match;

    RulesOfPhrase(Mark phrase) {
        this.phrase = phrase;
    }

    void add(ReadSentence sentence, RoundRule next, Match where) {
        if (outcome == null) {
            outcome = Outcome.of(sentence, next, where).orElse(null);
        }
        if (rule == null || isBetter(next, rule)) {
            rule = next;
            match = where;
        }
        for (String role : ROLES) {
            where.slots().keySet().stream()
                    .filter(name -> name.startsWith(role))
                    .sorted()
                    .forEach(name -> fill(role, participants(where.slots().get(name))));
        }
        explainAbsence(sentence, where);
    }

    private void explainAbsence(ReadSentence sentence, Match where) {
        where.slots().forEach((name, caught) -> {
            if (name.startsWith("absent")) {
                AbsenceReason.behind(sentence, Math.max(where.to(), phrase.to()))
                        .ifPresent(
                                reason -> participants(caught).forEach(who -> reasons.putIfAbsent(who.key(), reason)));
            }
        });
    }

    /** The first with a status, unless a later one with the same status knows more of the day. */
    private static boolean isBetter(RoundRule next, RoundRule rule) {
        return rule.status() == null
                ? next.status() != null
                : next.status() == rule.status()
                        && next.date() == RoundRule.DateRole.REPORT
                        && rule.date() == RoundRule.DateRole.START;
    }

    void fill(String role, List<Participant> more) {
        List<Participant> filled = roles.computeIfAbsent(role, unused -> new ArrayList<>());
        for (Participant who : more) {
            if (filled.stream().noneMatch(other -> other.key().equals(who.key()))) {
                filled.add(who);
            }
        }
    }

    Mark phrase() {
        return phrase;
    }

    /** The rule that gives the status; one that gives only roles, or null, where none does. */
    @Nullable
    RoundRule rule() {
        return rule;
    }

    /** Index of the first token of what that rule matched, or of the phrase. */
    int from() {
        return match == null ? phrase.from() : Math.min(phrase.from(), match.from());
    }

    /** Index behind its last token. */
    int to() {
        return match == null ? phrase.to() : Math.max(phrase.to(), match.to());
    }

    List<Participant> role(String role) {
        return roles.getOrDefault(role, List.of());
    }

    Map<String, List<Participant>> roles() {
        return roles;
    }

    /** What came of it, as written; null when not said. */
    @Nullable
    String outcome() {
        return outcome;
    }

    /** Why somebody is absent, by the key of the actor. */
    Map<String, String> reasons() {
        return reasons;
    }

    /** "Several previous rounds", "talks that have taken place intermittently", "they should talk": no particular one. */
    boolean isNoneInParticular(ReadSentence sentence) {
        if (((RoundPhrase) phrase.value()).plural() || isUnreal(sentence) || isOfAnotherNoun(sentence)) {
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

    /** "The deadline for an agreement in the talks is set for Monday": not the talks. */
    private boolean isOfAnotherNoun(ReadSentence sentence) {
        int noun = phrase.from() - 2;
        return (sentence.word(noun + 1).equals("for") || sentence.word(noun + 1).equals("in"))
                && (sentence.word(noun).equals("deadline") || sentence.before(noun + 1, "@agreement") >= 0);
    }

    /** "They should hold talks", "talks should be held", "if talks resume"; but "will not come to talks unless" is real. */
    private boolean isUnreal(ReadSentence sentence) {
        for (int at = Math.max(0, phrase.from() - 4); at < phrase.from(); at++) {
            if (sentence.is(at, "@unreal")) {
                return true;
            }
        }
        for (int at = phrase.to(); at < Math.min(sentence.marked().size(), phrase.to() + 2); at++) {
            if (sentence.word(at).equals("should") || sentence.word(at).equals("ought")) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    static List<Participant> participants(Mark mark) {
        return mark.kind().equals(Slots.ACTORS)
                ? (List<Participant>) mark.value()
                : List.of((Participant) mark.value());
    }
}
