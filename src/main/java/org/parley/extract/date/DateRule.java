package org.parley.extract.date;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;

/**
 * One way in which English writes dates.
 *
 * @param id names the rule in explanations and tests
 * @param patterns any of them; the longest match counts
 * @param reading from the words to their meaning, null for impossible dates (February 30)
 * @param exceptions where the words fit and mean something else
 * @param examples each tested, with 2015-02-10, a Tuesday, as the day of publication
 */
record DateRule(
        String id,
        List<TokenPattern> patterns,
        Reading reading,
        List<Predicate<Match>> exceptions,
        List<Example> examples) {

    /** From matched words to what they mean. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Meaning of(Match match);
    }

    /**
     * A sentence with the expression in {@code {braces}}; without braces, the rule must find nothing in it.
     *
     * @param edtf what the expression means, null where the rule must stay silent
     */
    record Example(String sentence, @Nullable String edtf) {}

    static DateRule rule(String id, String... patterns) {
        return new DateRule(
                id, Arrays.stream(patterns).map(TokenPattern::of).toList(), match -> null, List.of(), List.of());
    }

    DateRule means(Reading meaning) {
        return new DateRule(id, patterns, meaning, exceptions, examples);
    }

    DateRule unless(Predicate<Match> exception) {
        return new DateRule(id, patterns, reading, plus(exceptions, exception), examples);
    }

    DateRule example(String sentence, String edtf) {
        return new DateRule(id, patterns, reading, exceptions, plus(examples, new Example(sentence, edtf)));
    }

    DateRule butNot(String sentence) {
        return new DateRule(id, patterns, reading, exceptions, plus(examples, new Example(sentence, null)));
    }

    /** The longest match at token {@code at}, or null. */
    @Nullable
    Match match(List<Token> tokens, int at) {
        @Nullable Match longest = null;
        for (TokenPattern pattern : patterns) {
            @Nullable Match match = pattern.match(tokens, at);
            if (match != null && (longest == null || match.end() > longest.end()) && isNoException(match)) {
                longest = match;
            }
        }
        return longest;
    }

    private boolean isNoException(Match match) {
        for (Predicate<Match> exception : exceptions) {
            if (exception.test(match)) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> plus(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
