package org.parley.extract.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;

/**
 * A short sequence of words, written as {@code "MONTH DAY [[,] YEAR]"}: words in capitals name a {@link WordClass} and are
 * captured (a second of the same class as {@code DAY2}), words in small letters stand for themselves, {@code a|b} is
 * either, {@code [..]} may be missing, and {@code _-_} is a hyphen or dash. A pattern has no repetition, so matching costs
 * a bounded number of steps per token.
 */
final class TokenPattern {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "‑");

    private sealed interface Item {}

    private record Word(Set<String> anyOf) implements Item {}

    private record Capture(WordClass kind, String name) implements Item {}

    private record Optional(List<Item> items) implements Item {}

    private final String source;
    private final List<Item> items;

    private final Set<String> firstWords;
    private final boolean startsWithFigures;

    private TokenPattern(String source, List<Item> items) {
        this.source = source;
        this.items = items;
        this.firstWords = Set.copyOf(firstWords(items));
        this.startsWithFigures =
                firstItems(items).stream().anyMatch(i -> i instanceof Capture c && c.kind.hasFigures());
    }

    static TokenPattern of(String source) {
        List<String> words = Arrays.stream(
                        source.replace("[", " [ ").replace("]", " ] ").trim().split(" +"))
                .toList();
        int[] at = {0};
        List<Item> items = parse(words, at);
        if (at[0] != words.size()) {
            throw new IllegalArgumentException("unbalanced brackets in pattern '" + source + "'");
        }
        return new TokenPattern(source, items);
    }

    private static List<Item> parse(List<String> words, int[] at) {
        List<Item> items = new ArrayList<>();
        while (at[0] < words.size() && !words.get(at[0]).equals("]")) {
            String word = words.get(at[0]++);
            if (word.equals("[")) {
                items.add(new Optional(parse(words, at)));
                at[0]++;
            } else if (word.equals("_-_")) {
                items.add(new Word(DASHES));
            } else if (Character.isUpperCase(word.charAt(0))) {
                items.add(new Capture(WordClass.valueOf(word.replaceAll("\\d$", "")), word));
            } else {
                items.add(new Word(Set.of(word.split("\\|"))));
            }
        }
        return List.copyOf(items);
    }

    /** The longest way to read the tokens from {@code at} on, or null. */
    @Nullable
    Match match(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        if (!firstWords.contains(first.lower()) && !(startsWithFigures && first.isNumber())) {
            return null;
        }
        Match.Builder captured = new Match.Builder();
        int end = match(new Rest(items, 0, null), tokens, at, captured);
        return end < 0 ? null : captured.build(tokens, at, end);
    }

    /** What is still to be matched: the items of a group from {@code next} on, then what follows the group. */
    private record Rest(
            List<Item> items, int next, @Nullable Rest then) {
        Rest behind() {
            return new Rest(items, next + 1, then);
        }
    }

    private static int match(@Nullable Rest rest, List<Token> tokens, int at, Match.Builder captured) {
        if (rest == null) {
            return at;
        }
        if (rest.next == rest.items.size()) {
            return match(rest.then, tokens, at, captured);
        }
        Item item = rest.items.get(rest.next);
        if (item instanceof Optional group) {
            Rest behind = rest.behind();
            int mark = captured.size();
            int end = match(new Rest(group.items, 0, behind), tokens, at, captured);
            if (end >= 0) {
                return end;
            }
            captured.cutTo(mark);
            return match(behind, tokens, at, captured);
        }
        if (at >= tokens.size()) {
            return -1;
        }
        Token token = tokens.get(at);
        if (item instanceof Word word) {
            return word.anyOf.contains(token.lower()) ? match(rest.behind(), tokens, at + 1, captured) : -1;
        }
        Capture capture = (Capture) item;
        int value = capture.kind.value(token);
        if (value == WordClass.NONE) {
            return -1;
        }
        captured.add(capture.name, value);
        return match(rest.behind(), tokens, at + 1, captured);
    }

    /** The words, in lower case, that a match can begin with. */
    Set<String> firstWords() {
        return firstWords;
    }

    private static Set<String> firstWords(List<Item> items) {
        Set<String> words = new TreeSet<>();
        firstItems(items).forEach(item -> {
            if (item instanceof Word word) {
                words.addAll(word.anyOf);
            } else if (item instanceof Capture capture) {
                words.addAll(capture.kind.words());
            }
        });
        return words;
    }

    /** Whether a match can begin with figures. */
    boolean mayStartWithFigures() {
        return startsWithFigures;
    }

    private static List<Item> firstItems(List<Item> items) {
        List<Item> first = new ArrayList<>();
        for (Item item : items) {
            if (!(item instanceof Optional group)) {
                first.add(item);
                return first;
            }
            first.addAll(firstItems(group.items));
        }
        return first;
    }

    @Override
    public String toString() {
        return source;
    }
}
