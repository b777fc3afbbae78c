package org.parley.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.text.Token;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.NameMatch;
import org.parley.vocabulary.Place;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Vocabulary;

/** The vocabulary's names in an article, by sentence and token. */
final class Names {
    /**
     * A name over tokens.
     *
     * @param from index of its first token
     * @param to index behind its last
     * @param match what it may mean
     */
    record Name(int from, int to, NameMatch match) {}

    private final Vocabulary vocabulary;
    private final List<NameMatch> matches;
    private int next;

    Names(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        matches = vocabulary.find(text);
    }

    /** The names within some tokens alone, at their offsets in the whole text. */
    private Names(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        int base = tokens.get(0).start();
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(" ".repeat(token.start() - base - text.length())).append(token.text());
        }
        matches = vocabulary.find(text).stream()
                .map(match -> new NameMatch(match.start() + base, match.end() + base, match.readings()))
                .toList();
    }

    /** The names within a sentence; sentences must be asked for in text order. */
    List<Name> in(List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        int end = tokens.get(tokens.size() - 1).end();
        int token = 0;
        while (next < matches.size() && matches.get(next).start() < end) {
            NameMatch match = matches.get(next++);
            while (token < tokens.size() && tokens.get(token).end() <= match.start()) {
                token++;
            }
            int from = token;
            int to = from;
            while (to < tokens.size() && tokens.get(to).start() < match.end()) {
                to++;
            }
            if (to > from) {
                names.add(new Name(from, to, match));
                if (isTalksWith(tokens, from, to, match)) {
                    names.addAll(new Names(vocabulary, tokens.subList(from + 1, to)).within(tokens, from + 1));
                } else if (isTalksIn(tokens, from, to, match)) {
                    new Names(vocabulary, tokens.subList(from, to - 1))
                            .within(tokens, from).stream().filter(Names::isTown).forEach(names::add);
                }
            }
        }
        return names;
    }

    /** "Talks with the FARC" names a process and, within it, a party. */
    private static boolean isTalksWith(List<Token> tokens, int from, int to, NameMatch match) {
        return to - from > 2
                && Character.isLowerCase(tokens.get(from).text().charAt(0))
                && match.as(TalkProcess.class).isPresent();
    }

    /** "The Agra summit" names a process and, within it, a town. */
    private static boolean isTalksIn(List<Token> tokens, int from, int to, NameMatch match) {
        return to - from >= 2
                && tokens.get(from).isCapitalised()
                && !tokens.get(to - 1).isCapitalised()
                && match.as(TalkProcess.class).isPresent();
    }

    private static boolean isTown(Name name) {
        return name.match().as(Place.class).isPresent()
                && name.match().as(Body.class).isEmpty();
    }

    private List<Name> within(List<Token> tokens, int from) {
        List<Name> names = new ArrayList<>();
        for (NameMatch match : matches) {
            int first = from;
            while (first < tokens.size() && tokens.get(first).end() <= match.start()) {
                first++;
            }
            int to = first;
            while (to < tokens.size() && tokens.get(to).start() < match.end()) {
                to++;
            }
            names.add(new Name(first, to, match));
        }
        return names;
    }
}
