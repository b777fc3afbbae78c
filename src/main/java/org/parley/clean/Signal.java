package org.parley.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One named observation of a piece on its page, sorted into a few bins. The model learns what each bin is worth.
 *
 * @param <P> the kind of page
 */
sealed interface Signal<P> {
    /** The bin of a piece that shows nothing. */
    int NONE = -1;

    /** As in the weights file. */
    String name();

    /** Their names. */
    List<String> bins();

    /** How many neighbours on either side are observed too, 0 for the piece alone. */
    int reach();

    /**
     * What one look at a piece shows.
     *
     * @param observation the piece's bin, or {@link #NONE}
     */
    record Single<P>(String name, List<String> bins, int reach, Observation<P> observation) implements Signal<P> {}

    /** Two signals observed together, for what neither says alone. */
    record Pair<P>(Single<P> one, Single<P> other) implements Signal<P> {
        @Override
        public String name() {
            return one.name + "&" + other.name;
        }

        @Override
        public List<String> bins() {
            return one.bins.stream()
                    .flatMap(a -> other.bins.stream().map(b -> a + "&" + b))
                    .toList();
        }

        @Override
        public int reach() {
            return 0;
        }
    }

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

    /** Says yes or no of piece {@code i} of a page. */
    @FunctionalInterface
    interface Test<P> {
        boolean of(P page, int i);
    }

    /** Names the kind of piece {@code i} of a page. */
    @FunctionalInterface
    interface Kind<P, E> {
        @Nullable
        E of(P page, int i);
    }

    /** A measure cut at ascending thresholds: bin 0 is below the first. */
    static <P> Single<P> cut(String name, int reach, Measure<P> measure, double... thresholds) {
        return new Single<>(
                name, Bins.between(thresholds), reach, (page, i) -> Bins.of(measure.of(page, i), thresholds));
    }

    /** A yes or nothing. */
    static <P> Single<P> flag(String name, int reach, Test<P> test) {
        return new Single<>(name, List.of("yes"), reach, (page, i) -> test.of(page, i) ? 0 : NONE);
    }

    /** A value of an enum, or nothing for null. */
    static <P, E extends Enum<E>> Single<P> kind(String name, int reach, Class<E> type, Kind<P, E> kind) {
        List<String> names =
                List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
        return new Single<>(name, names, reach, (page, i) -> {
            @Nullable E value = kind.of(page, i);
            return value == null ? NONE : value.ordinal();
        });
    }

    static <P> Pair<P> both(Single<P> one, Single<P> other) {
        return new Pair<>(one, other);
    }
}
