package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns signals into the numbered features of a linear model: one per signal, neighbour and bin, plus the words of short
 * pieces ("subscribe", "comments").
 *
 * @param <P> the kind of page
 */
final class Features<P extends Page> {
    /** In longer pieces a single word says little. */
    private static final int SHORT = 12;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<Signal<P>> signals;
    private final int[] offsets;
    private final List<String> names;

    Features(List<Signal<P>> signals) {
        this.signals = List.copyOf(signals);
        this.offsets = new int[signals.size()];
        List<String> all = new ArrayList<>();
        for (int s = 0; s < signals.size(); s++) {
            offsets[s] = all.size();
            Signal<P> signal = signals.get(s);
            for (int neighbour = -signal.reach(); neighbour <= signal.reach(); neighbour++) {
                String where = neighbour == 0 ? "" : String.format(Locale.ROOT, "[%+d]", neighbour);
                signal.bins().forEach(bin -> all.add(signal.name() + where + "=" + bin));
                all.add(signal.name() + where + "=border");
            }
        }
        names = List.copyOf(all);
    }

    /** Names by number. */
    List<String> names() {
        return names;
    }

    /** The numbers of the features that each piece of the page has. */
    int[][] of(P page) {
        int size = page.blocks().size();
        int[][] bins = new int[signals.size()][size];
        for (int s = 0; s < bins.length; s++) {
            for (int i = 0; i < size; i++) {
                bins[s][i] = signals.get(s).observation().bin(page, i);
            }
        }
        int[][] active = new int[size][];
        int[] found = new int
                [signals.stream().mapToInt(signal -> 2 * signal.reach() + 1).sum()];
        for (int i = 0; i < size; i++) {
            int count = 0;
            for (int s = 0; s < bins.length; s++) {
                Signal<P> signal = signals.get(s);
                int width = signal.bins().size() + 1;
                for (int neighbour = -signal.reach(); neighbour <= signal.reach(); neighbour++) {
                    int at = i + neighbour;
                    int bin = at < 0 || at >= size ? width - 1 : bins[s][at];
                    if (bin >= 0) {
                        found[count++] = offsets[s] + (neighbour + signal.reach()) * width + bin;
                    }
                }
            }
            active[i] = Arrays.copyOf(found, count);
        }
        return active;
    }

    /** The distinct words of a short piece as features. */
    Set<String> words(P page, int i) {
        if (page.blocks().shape(i).words() > SHORT) {
            return Set.of();
        }
        return NO_LETTERS
                .splitAsStream(page.blocks().text(i).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> "word=" + word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
