package org.parley.extract.round;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.RoundRule;
import org.parley.extract.rule.RoundRule.DateRole;
import org.parley.extract.rule.Slots;
import org.parley.model.Edtf;
import org.parley.model.EdtfDate;
import org.parley.model.RoundStatus;

/**
 * The date that a sentence gives a round, and whether it is its first day or its last. The verb that stands nearest before a
 * date says what happened on it: in "talks that began on Monday were called off on Friday" two verbs have a day each, and
 * only one of them is a day of the talks.
 *
 * @param date null when the sentence gives none
 * @param role of the date; NONE where it is another day, such as that of a decision
 */
record RoundDay(@Nullable DateExpression date, DateRole role) {
    private static final int REACH_OF_A_VERB = 10;
    private static final int REACH_OF_A_SUBJECT = 4;
    private static final int LONGEST_LIST_OF_DAYS = 14;
    private static final Set<String> UNTIL = Set.of("until", "till", "to", "through");

    /** Finds it around a phrase. */
    static RoundDay of(
            ReadSentence sentence, Mark phrase, @Nullable RoundRule rule, Clause own, Clause wide, int verb) {
        DateRole usual = rule == null ? DateRole.START : rule.date();
        DateRole ofPhrase = usual == DateRole.REPORT ? DateRole.START : usual;
        @Nullable DateExpression named = ((RoundPhrase) phrase.value()).date();
        if (named != null) {
            return new RoundDay(named, ofPhrase);
        }
        Optional<DateExpression> newDay = rule != null && rule.status() == RoundStatus.postponed
                ? newDay(sentence, Math.max(verb, phrase.to()))
                : Optional.empty();
        if (newDay.isPresent()) {
            return new RoundDay(newDay.get(), DateRole.START);
        }
        Optional<Mark> found = own.date().or(wide::dateBehind).filter(day -> !isDayOfDecision(rule, phrase, day));
        if (found.isEmpty()) {
            boolean news = usual == DateRole.REPORT || isMeanwhile(sentence, rule, wide.coreFrom());
            return news ? dayOfTheNews(sentence, phrase) : new RoundDay(null, ofPhrase);
        }
        Mark day = found.get();
        boolean inPhrase = day.from() >= phrase.from() && day.to() <= phrase.to();
        DateRole role = byVerb(sentence, phrase, day)
                .orElse(inPhrase && (ofPhrase == DateRole.NONE || verb > phrase.to()) ? DateRole.START : ofPhrase);
        return new RoundDay(withNextDay(sentence, day), role);
    }

    /** "Put off until Thursday", "postponed from Wednesday to Thursday": the day that now holds. */
    private static Optional<DateExpression> newDay(ReadSentence sentence, int from) {
        for (Mark day : sentence.marked().all(Slots.DATE)) {
            if (day.from() < from || day.from() >= from + REACH_OF_A_VERB) {
                continue;
            }
            DateExpression date = (DateExpression) day.value();
            if (UNTIL.contains(sentence.word(day.from() - 1))) {
                return Optional.of(date);
            }
            int slash = date.date().getEdtf().indexOf('/');
            if (slash > 0 && sentence.word(day.from() - 1).equals("from")) {
                EdtfDate last = Edtf.parse(date.date().getEdtf().substring(slash + 1))
                        .asDate(date.date().getAnchor(), date.date().getText());
                return Optional.of(new DateExpression(last, date.start(), date.end()));
            }
        }
        return Optional.empty();
    }

    /** "Signed a pact on Tuesday as they resumed talks". */
    private static boolean isMeanwhile(ReadSentence sentence, @Nullable RoundRule rule, int from) {
        if (rule == null || rule.status() != RoundStatus.ongoing) {
            return false;
        }
        for (int at = from - 1; at >= Math.max(0, from - REACH_OF_A_SUBJECT); at--) {
            if (sentence.word(at).equals("as") || sentence.word(at).equals("when")) {
                return true;
            }
        }
        return false;
    }

    /** "Said on Friday after talks in Vienna": news of talks just over gives their day. */
    private static RoundDay dayOfTheNews(ReadSentence sentence, Mark phrase) {
        return sentence.marked().all(Slots.DATE).stream()
                .filter(day -> day.to() <= phrase.from())
                .map(day -> (DateExpression) day.value())
                .filter(day -> Edtf.isOneDay(day.date()))
                .reduce((first, second) -> second)
                .map(day -> new RoundDay(day, DateRole.START))
                .orElse(new RoundDay(null, DateRole.START));
    }

    /** What the nearest verb between the phrase and a date behind it makes of the date. */
    private static Optional<DateRole> byVerb(ReadSentence sentence, Mark phrase, Mark day) {
        if (UNTIL.contains(sentence.word(day.from() - 1))
                && !sentence.word(day.from() - 1).equals("to")) {
            return Optional.of(DateRole.END);
        }
        int first = Math.max(phrase.from(), day.from() - REACH_OF_A_VERB);
        for (int at = day.from() - 1; at >= first; at--) {
            boolean ended = sentence.is(at, "@end:past") && !sentence.is(at, "@end:base");
            if (ended || sentence.is(at, "@collapse:past") || sentence.is(at, "@suspend:past")) {
                return Optional.of(DateRole.END);
            }
            if (sentence.is(at, "@begin")
                    || sentence.is(at, "@resume")
                    || sentence.is(at, "@due")
                    || sentence.word(at).equals("planned")) {
                return Optional.of(DateRole.START);
            }
            if (sentence.is(at, "@cancel:past")) {
                return Optional.of(DateRole.NONE);
            }
        }
        return Optional.empty();
    }

    /** "On Saturday he called off talks": that day it was decided, the talks were to be on another. */
    private static boolean isDayOfDecision(@Nullable RoundRule rule, Mark phrase, Mark day) {
        if (rule == null || rule.status() == null || day.from() >= phrase.from()) {
            return false;
        }
        return switch (rule.status()) {
            case cancelled, postponed, proposed, agreed -> rule.date() == DateRole.START;
            default -> false;
        };
    }

    /** "On November 30 and December 1" is one meeting. */
    private static DateExpression withNextDay(ReadSentence sentence, Mark day) {
        DateExpression first = (DateExpression) day.value();
        if (!sentence.word(day.to()).equals("and")) {
            return first;
        }
        return sentence.marked().all(Slots.DATE).stream()
                .filter(next -> next.from() == day.to() + 1 || next.from() == day.to() + 2)
                .map(next -> (DateExpression) next.value())
                .filter(next -> Edtf.isOneDay(first.date()) && Edtf.isOneDay(next.date()))
                .filter(next -> isSoonAfter(first.date(), next.date()))
                .findFirst()
                .map(next -> joined(first, next))
                .orElse(first);
    }

    private static DateExpression joined(DateExpression first, DateExpression last) {
        EdtfDate range = Edtf.parse(first.date().getEdtf() + "/" + last.date().getEdtf())
                .asDate(first.date().getAnchor(), first.date().getText());
        return new DateExpression(range, first.start(), last.end());
    }

    private static boolean isSoonAfter(EdtfDate first, EdtfDate next) {
        long days = ChronoUnit.DAYS.between(first.getEarliest(), next.getEarliest());
        return days > 0 && days <= LONGEST_LIST_OF_DAYS;
    }
}
