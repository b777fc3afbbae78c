package org.parley.clean;

import java.util.List;

/**
 * One named observation of a piece on its page, sorted into a few bins. The model learns what each bin is worth.
 *
 * @param name as in the weights file
 * @param bins their names
 * @param reach how many neighbours on either side are observed too, 0 for the piece alone
 * @param observation the piece's bin, or {@link #NONE}
 * @param <P> the kind of page
 */
record Signal<P>(String name, List<String> bins, int reach, Observation<P> observation) {
    static final int NONE = -1;

    /** Sorts piece {@code i} of a page into a bin. */
    @FunctionalInterface
    interface Observation<P> {
        int bin(P page, int i);
    }

    /** Measures piece {@code i} of a page. */
    @FunctionalInterface
    interface Measure<P> {
        double of(P page, int i);
    }

    /** A measure cut at ascending thresholds: bin 0 is below the first. */
    static <P> Signal<P> cut(String name, int reach, Measure<P> measure, double... thresholds) {
        return new Signal<>(
                name, Bins.between(thresholds), reach, (page, i) -> Bins.of(measure.of(page, i), thresholds));
    }

    /** A yes or nothing. */
    static <P> Signal<P> flag(String name, int reach, java.util.function.BiPredicate<P, Integer> test) {
        return new Signal<>(name, List.of("yes"), reach, (page, i) -> test.test(page, i) ? 0 : NONE);
    }

    /** A value of an enum, or nothing for null. */
    static <P, E extends Enum<E>> Signal<P> kind(String name, int reach, Class<E> type, Kind<P, E> kind) {
        List<E> values = List.of(type.getEnumConstants());
        List<String> names = values.stream().map(Enum::name).toList();
        return new Signal<>(name, names, reach, (page, i) -> {
            @org.jspecify.annotations.Nullable E value = kind.of(page, i);
            return value == null ? NONE : values.indexOf(value);
        });
    }

    /** Names the kind of piece {@code i} of a page. */
    @FunctionalInterface
    interface Kind<P, E> {
        @org.jspecify.annotations.Nullable
        E of(P page, int i);
    }

    /** Two signals observed together, for what neither says alone. */
    static <P> Signal<P> both(Signal<P> one, Signal<P> other) {
        int width = other.bins.size();
        List<String> bins = one.bins.stream()
                .flatMap(a -> other.bins.stream().map(b -> a + "&" + b))
                .toList();
        return new Signal<>(one.name + "&" + other.name, bins, 0, (page, i) -> {
            int a = one.observation.bin(page, i);
            int b = other.observation.bin(page, i);
            return a < 0 || b < 0 ? NONE : a * width + b;
        });
    }
}
