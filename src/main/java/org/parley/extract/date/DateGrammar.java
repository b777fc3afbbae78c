package org.parley.extract.date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;

/**
 * All rules, found by the word that an expression starts with: most words of a text start none and cost one look-up.
 * Immutable.
 */
final class DateGrammar {
    private static final int LONGEST_TITLE = 4;

    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "‘", "’", "'");

    /** An expression and its meaning, not yet resolved. */
    record Reading(DateRule rule, Match match, Meaning meaning) {}

    private final List<DateRule> rules = Stream.of(
                    CalendarRules.rules(),
                    RangeRules.rules(),
                    FigureRules.rules(),
                    WeekdayRules.rules(),
                    RelativeRules.rules(),
                    CountRules.rules(),
                    PartRules.rules(),
                    HolidayRules.rules(),
                    EarlierRules.rules())
            .flatMap(Collection::stream)
            .toList();
    private final Map<String, List<DateRule>> byFirstWord = new HashMap<>();
    private final List<DateRule> startingWithFigures = new ArrayList<>();

    DateGrammar() {
        for (DateRule rule : rules) {
            rule.patterns().stream()
                    .flatMap(pattern -> pattern.firstWords().stream())
                    .distinct()
                    .forEach(word -> byFirstWord
                            .computeIfAbsent(word, w -> new ArrayList<>())
                            .add(rule));
            if (rule.patterns().stream().anyMatch(TokenPattern::mayStartWithFigures)) {
                startingWithFigures.add(rule);
            }
        }
    }

    List<DateRule> rules() {
        return rules;
    }

    /** The expressions of a sentence, in order; where several fit, the longest, and of those the first rule's. */
    List<Reading> read(List<Token> sentence) {
        List<Reading> readings = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            @Nullable Reading longest = readAt(sentence, at);
            if (longest == null) {
                at++;
            } else {
                readings.add(longest);
                at = longest.match().end();
            }
        }
        return readings;
    }

    /** "Talk Show Sunday" in quotation marks, a few capitalised words: the name of something. */
    private static boolean isTitle(Match match) {
        if (!QUOTES.contains(match.behind(1))) {
            return false;
        }
        int distance = 0;
        boolean capitalised = match.tokens().get(match.start()).isCapitalised();
        while (capitalised && distance++ < LONGEST_TITLE) {
            @Nullable Token before = match.tokenBefore(distance);
            if (before != null && QUOTES.contains(before.text())) {
                return distance > 1;
            }
            capitalised = before != null && before.isCapitalised();
        }
        return false;
    }

    private @Nullable Reading readAt(List<Token> sentence, int at) {
        Token first = sentence.get(at);
        List<DateRule> candidates =
                first.isNumber() ? startingWithFigures : byFirstWord.getOrDefault(first.lower(), List.of());
        @Nullable Reading longest = null;
        for (DateRule rule : candidates) {
            @Nullable Match match = rule.match(sentence, at);
            if (match == null
                    || isTitle(match)
                    || (longest != null && match.end() <= longest.match().end())) {
                continue;
            }
            @Nullable Meaning meaning = rule.reading().of(match);
            if (meaning != null) {
                longest = new Reading(rule, match, meaning);
            }
        }
        return longest;
    }
}
