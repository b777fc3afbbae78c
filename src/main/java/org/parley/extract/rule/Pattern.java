package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final int gaps;
    private final List<Set<String>> required;
    private final Optional<Set<String>> starts;

    private Pattern(String source, Step first, Term whole, int gaps) {
        this.source = source;
        this.first = first;
        this.gaps = gaps;
        this.required = List.copyOf(whole.required());
        this.starts = whole.starts();
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong: an unknown class, an open bracket, a pattern of gaps only
     */
    public static Pattern parse(String source, Lexicon lexicon) {
        PatternParser parser = new PatternParser(source, lexicon);
        Term term = parser.parse();
        Step first = term.before(Matching::accept);
        if (first.from(new Matching(new Marked(List.of()), parser.gaps()), 0)) {
            throw new IllegalArgumentException("a pattern needs something that is not optional: " + source);
        }
        return new Pattern(source, first, term, parser.gaps());
    }

    /** All matches from left to right that do not overlap, at most one from each token. */
    public List<Match> find(Marked sentence) {
        for (int i = 0; i < required.size(); i++) {
            if (!sentence.hasOneOf(required.get(i))) {
                return List.of();
            }
        }
        BitSet places = starts.isPresent() ? sentence.placesOf(starts.get()) : everywhere(sentence);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(2);
        Matching matching = new Matching(sentence, gaps);
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

    /** One sentence: what the slots hold, where the last attempt ended, and behind which gaps nothing matches. */
    static final class Matching {
        final Marked sentence;
        /**
         * By gap, the tokens from which the rest of the pattern does not match. Whether it does hangs on the token alone,
         * so it is tried once, in however many ways a gap can be reached: the work is bounded by tokens times gaps.
         */
        private final @Nullable BitSet[] deadEnds;

        private final Map<String, Mark> slots = new LinkedHashMap<>();
        private int end;

        Matching(Marked sentence, int gaps) {
            this.sentence = sentence;
            this.deadEnds = new BitSet[gaps];
        }

        /** Matches what stands behind a gap, unless that has failed at this token before. */
        boolean behindGap(int gap, Step rest, int at) {
            BitSet failed = deadEnds[gap];
            if (failed != null && failed.get(at)) {
                return false;
            }
            if (rest.from(this, at)) {
                return true;
            }
            if (failed == null) {
                failed = new BitSet(sentence.size() + 1);
                deadEnds[gap] = failed;
            }
            failed.set(at);
            return false;
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
