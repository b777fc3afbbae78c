package org.parley.extract.entity;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.text.Token;
import org.parley.vocabulary.NameMatch;
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

    private final List<NameMatch> matches;
    private int next;

    Names(Vocabulary vocabulary, String text) {
        matches = vocabulary.find(text);
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
            }
        }
        return names;
    }
}
