package org.parley.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All names in one tree of words. Finding costs at most the length of the longest name (under a dozen words) per word of
 * text, and almost always one look-up, since few words of a text begin a name. Immutable once built.
 */
final class NameTrie {
    private record Written(List<Token> tokens, Reading reading) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<Written> ending = new ArrayList<>();
    }

    private final Node root = new Node();

    /** For the loader only: after that, nothing is added. */
    void add(String name, Reading reading) {
        List<Token> tokens = Tokens.of(name);
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node());
        }
        Written written = new Written(tokens, reading);
        if (node != root && !node.ending.contains(written)) {
            node.ending.add(written);
        }
    }

    List<NameMatch> find(CharSequence text) {
        List<Token> tokens = Tokens.of(text);
        List<NameMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            at = longest(tokens, at, matches);
        }
        return Collections.unmodifiableList(matches);
    }

    /** Adds the longest name that starts with this word, if any; returns the word after it. */
    private int longest(List<Token> tokens, int from, List<NameMatch> matches) {
        @Nullable Node node = root;
        int end = from;
        List<Reading> readings = List.of();
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (at > from && !token.joined()) {
                break;
            }
            node = node.next.get(token.folded());
            if (node == null) {
                break;
            }
            List<Reading> here = readings(node, tokens.subList(from, at + 1));
            if (!here.isEmpty()) {
                readings = here;
                end = at + 1;
            }
        }
        if (readings.isEmpty()) {
            return from + 1;
        }
        matches.add(new NameMatch(tokens.get(from).start(), tokens.get(end - 1).end(), readings));
        return end;
    }

    private static List<Reading> readings(Node node, List<Token> words) {
        if (node.ending.isEmpty()) {
            return List.of();
        }
        return node.ending.stream()
                .filter(written -> canBe(words, written.tokens))
                .map(Written::reading)
                .distinct()
                .sorted(Comparator.comparing(Reading::kind))
                .toList();
    }

    private static boolean canBe(List<Token> words, List<Token> name) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).shape().canBe(name.get(i).shape())) {
                return false;
            }
        }
        return true;
    }
}
