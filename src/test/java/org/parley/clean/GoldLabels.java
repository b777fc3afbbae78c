package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which pieces of a page belong to the article, judged by the article's gold text: long pieces by the word quadruples that
 * they share with it, short ones by standing in it between their neighbours.
 */
final class GoldLabels {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int QUAD = 4;

    private final List<String> gold;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> lines = new HashSet<>();

    private GoldLabels(String text) {
        gold = words(text);
        for (int i = 0; i + QUAD <= gold.size(); i++) {
            places.computeIfAbsent(key(gold, i, QUAD), k -> new ArrayList<>()).add(i);
        }
        for (String line : text.split("\n", -1)) {
            lines.add(String.join(" ", words(line)));
        }
    }

    static List<Boolean> of(Blocks blocks, String goldText) {
        return new GoldLabels(goldText).label(blocks);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private List<Boolean> label(Blocks blocks) {
        int size = blocks.size();
        boolean[] kept = new boolean[size];
        int[] place = new int[size];
        Arrays.fill(place, -1);
        for (int i = 0; i < size; i++) {
            List<String> words = words(blocks.text(i));
            if (words.size() >= QUAD) {
                int hits = 0;
                int first = -1;
                for (int k = 0; k + QUAD <= words.size(); k++) {
                    List<Integer> found = places.get(key(words, k, QUAD));
                    hits += found == null ? 0 : 1;
                    first = first < 0 && found != null ? Math.max(0, found.get(0) - k) : first;
                }
                kept[i] = hits * 2 >= words.size() - QUAD + 1;
                place[i] = kept[i] ? first : -1;
            }
        }
        for (int i = 0; i < size; i++) {
            List<String> words = words(blocks.text(i));
            if (words.size() < QUAD && !words.isEmpty()) {
                kept[i] = fitsBetweenNeighbours(words, place, i);
            }
        }
        return IntStream.range(0, size).mapToObj(i -> kept[i]).toList();
    }

    /** A short piece counts when it is found in the gold text between the long pieces around it. */
    private boolean fitsBetweenNeighbours(List<String> words, int[] place, int i) {
        int from = 0;
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            if (place[k] >= 0) {
                from = place[k];
                break;
            }
        }
        int to = -1;
        for (int k = i + 1; k < Math.min(place.length, i + 12); k++) {
            if (place[k] >= 0) {
                to = place[k];
                break;
            }
        }
        if (to < 0) {
            to = from == 0 ? -1 : Math.min(gold.size(), from + 300);
        }
        boolean isLine = lines.contains(String.join(" ", words));
        for (int at = from; at + words.size() <= to; at++) {
            if (gold.subList(at, at + words.size()).equals(words) && isLine) {
                return true;
            }
        }
        return false;
    }

    private static String key(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }
}
