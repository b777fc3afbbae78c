package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds in one go which rules have one of their signs in a line, whatever its case. Immutable, thread-safe. */
final class SignTrie {
    private static final int ROOT = 0;

    /** Which letter of the signs a character is; 0 for one that no sign has. */
    private final byte[] letters = new byte[0x2100];

    private final int[] next;
    private final long[] rules;
    private final int alphabet;

    /**
     * @param signs of each rule, in lower case; 64 rules at most
     */
    SignTrie(List<List<String>> signs) {
        if (signs.size() > Long.SIZE) {
            throw new IllegalArgumentException("more rules than bits: " + signs.size());
        }
        int known = 0;
        for (char c :
                signs.stream().flatMap(List::stream).reduce("", String::concat).toCharArray()) {
            if (letters[c] == 0) {
                letters[c] = (byte) ++known;
                letters[Character.toUpperCase(c)] = letters[c];
            }
        }
        alphabet = known + 1;
        List<int[]> nodes = new ArrayList<>(List.of(new int[alphabet]));
        Map<Integer, Long> found = new HashMap<>();
        for (int rule = 0; rule < signs.size(); rule++) {
            for (String sign : signs.get(rule)) {
                found.merge(add(sign, nodes), 1L << rule, (a, b) -> a | b);
            }
        }
        next = nodes.stream().flatMapToInt(Arrays::stream).toArray();
        rules = new long[nodes.size()];
        found.forEach((node, bits) -> rules[node] = bits);
    }

    private int add(String sign, List<int[]> nodes) {
        int node = ROOT;
        for (int i = 0; i < sign.length(); i++) {
            int letter = letters[sign.charAt(i)];
            if (nodes.get(node)[letter] == ROOT) {
                nodes.get(node)[letter] = nodes.size();
                nodes.add(new int[alphabet]);
            }
            node = nodes.get(node)[letter];
        }
        return node;
    }

    /** A bit for each rule of which the line has a sign. */
    long rulesWithSignsIn(String line) {
        long found = 0;
        for (int from = 0; from < line.length(); from++) {
            int node = ROOT;
            for (int i = from; i < line.length(); i++) {
                char c = line.charAt(i);
                int letter = c < letters.length ? letters[c] : 0;
                node = next[node * alphabet + letter];
                if (letter == 0 || node == ROOT) {
                    break;
                }
                found |= rules[node];
            }
        }
        return found;
    }
}
