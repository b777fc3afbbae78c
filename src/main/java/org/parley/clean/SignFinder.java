package org.parley.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * Finds in one pass over a line which groups of signs it has one of, whatever its case. A line without any sign of an
 * expression need not be matched against it, which takes many times as long. Immutable, thread-safe.
 *
 * @see <a href="https://doi.org/10.1145/360825.360855">Aho, Corasick: Efficient string matching (1975)</a>
 */
final class SignFinder {
    private static final int ROOT = 0;

    /** Which letter of the signs a character is; 0 for one that no sign has. */
    private final byte[] letters;

    private final int alphabet;

    /**
     * By state and letter: the state for the longest end of what was read that begins a sign. A state's number is where its
     * letters begin here, negative where a sign ends.
     */
    private final int[] next;

    /** By state: a bit for each group of which a sign ends there. */
    private final long[] groups;

    /** By state: how many letters it has read, all of which begin a sign. */
    private final int[] depths;

    /**
     * @param signs of each group, in lower case; 64 groups at most
     */
    SignFinder(List<List<String>> signs) {
        if (signs.size() > Long.SIZE) {
            throw new IllegalArgumentException("more groups than bits: " + signs.size());
        }
        int[] used = signs.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .distinct()
                .toArray();
        if (used.length > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("more letters than a byte can number: " + used.length);
        }
        letters = new byte
                [1
                        + Arrays.stream(used)
                                .map(c -> Math.max(c, Character.toUpperCase(c)))
                                .max()
                                .orElse(0)];
        int known = 0;
        for (int c : used) {
            letters[c] = (byte) ++known;
            letters[Character.toUpperCase(c)] = letters[c];
        }
        alphabet = known + 1;
        List<int[]> states = new ArrayList<>(List.of(new int[alphabet]));
        long[] found = new long
                [1
                        + signs.stream()
                                .flatMap(List::stream)
                                .mapToInt(String::length)
                                .sum()];
        for (int group = 0; group < signs.size(); group++) {
            for (String sign : signs.get(group)) {
                found[add(sign, states)] |= 1L << group;
            }
        }
        depths = depths(states);
        link(states, found);
        next = states.stream()
                .flatMapToInt(Arrays::stream)
                .map(state -> found[state] == 0 ? state * alphabet : -state * alphabet)
                .toArray();
        groups = Arrays.copyOf(found, states.size());
    }

    /** Finds one group of signs, in lower case. */
    static SignFinder of(String... signs) {
        return new SignFinder(List.of(List.of(signs)));
    }

    private int add(String sign, List<int[]> states) {
        int state = ROOT;
        for (int i = 0; i < sign.length(); i++) {
            int letter = letters[sign.charAt(i)];
            if (states.get(state)[letter] == ROOT) {
                states.get(state)[letter] = states.size();
                states.add(new int[alphabet]);
            }
            state = states.get(state)[letter];
        }
        return state;
    }

    /** A state is made after the one that leads to it. */
    private static int[] depths(List<int[]> states) {
        int[] depths = new int[states.size()];
        for (int state = 0; state < depths.length; state++) {
            for (int further : states.get(state)) {
                if (further != ROOT) {
                    depths[further] = depths[state] + 1;
                }
            }
        }
        return depths;
    }

    /** Where no sign goes on as read, another may that began later: fills the gaps, shortest states first. */
    private void link(List<int[]> states, long[] found) {
        int[] shorter = new int[states.size()];
        Queue<Integer> open = new ArrayDeque<>(List.of(ROOT));
        while (!open.isEmpty()) {
            int state = open.remove();
            found[state] |= found[shorter[state]];
            for (int letter = 0; letter < alphabet; letter++) {
                int further = states.get(state)[letter];
                int otherwise = state == ROOT ? ROOT : states.get(shorter[state])[letter];
                if (further == ROOT) {
                    states.get(state)[letter] = otherwise;
                } else {
                    shorter[further] = otherwise;
                    open.add(further);
                }
            }
        }
    }

    /** Whether the line has any sign. */
    boolean isIn(String line) {
        int state = ROOT;
        for (int i = 0; i < line.length(); i++) {
            state = next[state + letter(line.charAt(i))];
            if (state < 0) {
                return true;
            }
        }
        return false;
    }

    /** A bit for each group of which the line has a sign. */
    long groupsIn(String line) {
        long found = 0;
        int state = ROOT;
        for (int i = 0; i < line.length(); i++) {
            state = next[state + letter(line.charAt(i))];
            if (state < 0) {
                state = -state;
                found |= groups[state / alphabet];
            }
        }
        return found;
    }

    /** A bit for each group of which a sign begins the line; maybe also for one that stands within another sign there. */
    long groupsBeginning(String line) {
        long found = 0;
        int state = ROOT;
        for (int i = 0; i < line.length(); i++) {
            state = Math.abs(next[state + letter(line.charAt(i))]);
            if (depths[state / alphabet] <= i) {
                break;
            }
            found |= groups[state / alphabet];
        }
        return found;
    }

    private int letter(char c) {
        return c < letters.length ? letters[c] : 0;
    }
}
