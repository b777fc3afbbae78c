package org.parley.clean;

import org.jspecify.annotations.Nullable;

/**
 * One named number that a piece shows on its page. The model learns which numbers speak for the article.
 *
 * @param <P> the kind of page
 * @param name as in the model's file
 * @param reach how many neighbours on either side are looked at too, 0 for the piece alone
 */
record Signal<P>(String name, int reach, Measure<P> measure) {
    /** The number of a piece that shows nothing. */
    static final int NONE = -1;

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
    interface Kind<P> {
        @Nullable
        Enum<?> of(P page, int i);
    }

    /** A number of the piece alone. */
    static <P> Signal<P> number(String name, Measure<P> measure) {
        return new Signal<>(name, 0, measure);
    }

    /** 1 for yes, 0 for no. */
    static <P> Signal<P> flag(String name, int reach, Test<P> test) {
        return new Signal<>(name, reach, (page, i) -> test.of(page, i) ? 1 : 0);
    }

    /** The place of a kind among its like, {@link #NONE} for null. */
    static <P> Signal<P> kind(String name, int reach, Kind<P> kind) {
        return new Signal<>(name, reach, (page, i) -> {
            @Nullable Enum<?> value = kind.of(page, i);
            return value == null ? NONE : value.ordinal();
        });
    }
}
