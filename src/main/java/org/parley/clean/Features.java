package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The numbered inputs of a model: each signal of a piece, and of its neighbours as far as the signal reaches. Immutable,
 * thread-safe.
 *
 * @param <P> the kind of page
 */
final class Features<P extends Page> {
    /** What there is to see beyond the first and the last piece of a page. */
    static final float BORDER = -9;

    /** A signal and the neighbour that it is taken from, 0 for the piece itself, -1 for the one before. */
    private record Input(int signal, int neighbour) {}

    private final List<Signal<P>> signals;
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int farthest;

    Features(List<Signal<P>> signals) {
        this.signals = List.copyOf(signals);
        for (int s = 0; s < signals.size(); s++) {
            Signal<P> signal = signals.get(s);
            for (int neighbour = -signal.reach(); neighbour <= signal.reach(); neighbour++) {
                String where = neighbour == 0 ? "" : String.format(Locale.ROOT, "[%+d]", neighbour);
                numbers.put(signal.name() + where, names.size());
                names.add(signal.name() + where);
                inputs.add(new Input(s, neighbour));
            }
        }
        this.farthest = signals.stream().mapToInt(Signal::reach).max().orElse(0);
    }

    /** The inputs' names by their numbers. */
    List<String> names() {
        return names;
    }

    /**
     * The number of an input.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no such signal: " + name);
        }
        return number;
    }

    /** What the pieces of a page show to the inputs that are asked for; the others may not be read. */
    Observed observe(P page, Set<Integer> wanted) {
        int size = page.blocks().size();
        float[][] seen = new float[signals.size()][];
        for (int input : wanted) {
            int signal = inputs.get(input).signal();
            seen[signal] = seen[signal] == null ? observe(page, signals.get(signal), size) : seen[signal];
        }
        return new Observed(size, seen);
    }

    private float[] observe(P page, Signal<P> signal, int size) {
        float[] column = new float[size + 2 * farthest];
        Arrays.fill(column, 0, farthest, BORDER);
        Arrays.fill(column, farthest + size, column.length, BORDER);
        for (int i = 0; i < size; i++) {
            column[farthest + i] = (float) signal.measure().of(page, i);
        }
        return column;
    }

    /** What the pieces of one page show. */
    final class Observed {
        private final int size;
        private final float[][] bySignal;

        private Observed(int size, float[][] bySignal) {
            this.size = size;
            this.bySignal = bySignal;
        }

        /** How many pieces the page has. */
        int size() {
            return size;
        }

        /** All that an input sees, the first piece's number at {@link #offset}. */
        float[] column(int input) {
            return bySignal[inputs.get(input).signal()];
        }

        /** Where in its column an input finds the number of the first piece; those of the others follow. */
        int offset(int input) {
            return farthest + inputs.get(input).neighbour();
        }
    }
}
