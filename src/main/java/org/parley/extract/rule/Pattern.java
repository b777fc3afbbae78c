package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern over the tokens of a sentence. Immutable, thread-safe.
 *
 * <p>Its language, described for analysts in docs/extraction.md: lower-case words and {@code word/word}; word classes
 * {@code @begin} and verb forms {@code @begin:past}; slots {@code ACTOR}, {@code ACTOR=host}; gaps {@code ..} (up to 4
 * tokens, no comma), {@code ...} (up to 8, no other round) and {@code ~} (up to 40); {@code (a b | c)}, {@code x?},
 * {@code x*}, {@code !x} (not followed by x), {@code ^} (start of the sentence). A gap is as short as possible and never crosses a
 * semicolon.
 */
public final class Pattern {
    private final String source;
    private final Step first;
    private final List<String> required;
    private final Optional<Set<String>> starts;

    private Pattern(String source, Step first, Term whole) {
        this.source = source;
        this.first = first;
        this.required = List.copyOf(whole.required());
        this.starts = whole.starts();
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong: an unknown class, an open bracket, a pattern of gaps only
     */
    public static Pattern parse(String source, Lexicon lexicon) {
        Term term = new PatternParser(source, lexicon).parse();
        Step first = term.before(Matching::accept);
        if (first.from(new Matching(new Marked(List.of())), 0)) {
            throw new IllegalArgumentException("a pattern needs something that is not optional: " + source);
        }
        return new Pattern(source, first, term);
    }

    /** All matches from left to right that do not overlap, at most one from each token. */
    public List<Match> find(Marked sentence) {
        for (int i = 0; i < required.size(); i++) {
            if (!sentence.has(required.get(i))) {
                return List.of();
            }
        }
        BitSet places = starts.isPresent() ? sentence.placesOf(starts.get()) : everywhere(sentence);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(2);
        Matching matching = new Matching(sentence);
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
            if (first.from(matching, at)) {
                found.add(matching.result(at));
            }
        }
        return found;
    }

    private static BitSet everywhere(Marked sentence) {
        BitSet all = new BitSet(sentence.size());
        all.set(0, sentence.size());
        return all;
    }

    @Override
    public String toString() {
        return source;
    }

    /** Matches the rest of a pattern from a token on. */
    @FunctionalInterface
    interface Step {
        boolean from(Matching matching, int at);
    }

    /** One attempt: the sentence, what the slots hold, and where it ended. */
    static final class Matching {
        final Marked sentence;
        private final Map<String, Mark> slots = new LinkedHashMap<>();
        private int end;

        Matching(Marked sentence) {
            this.sentence = sentence;
        }

        boolean accept(int at) {
            end = at;
            return true;
        }

        boolean bind(String name, Mark mark, Step next) {
            Mark before = slots.put(name, mark);
            if (next.from(this, mark.to())) {
                return true;
            }
            if (before == null) {
                slots.remove(name);
            } else {
                slots.put(name, before);
            }
            return false;
        }

        Match result(int from) {
            Match match = new Match(from, end, Map.copyOf(slots));
            slots.clear();
            return match;
        }
    }
}
