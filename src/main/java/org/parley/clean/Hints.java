package org.parley.clean;

/**
 * A set of hints.
 *
 * @param bits one per hint, by its ordinal
 */
record Hints(int bits) {
    static final Hints NONE = new Hints(0);

    static Hints of(Hint... hints) {
        int bits = 0;
        for (Hint hint : hints) {
            bits |= bit(hint);
        }
        return new Hints(bits);
    }

    boolean contains(Hint hint) {
        return (bits & bit(hint)) != 0;
    }

    boolean containsAny(Hints others) {
        return (bits & others.bits) != 0;
    }

    Hints with(Hints more) {
        int all = bits | more.bits;
        return all == bits ? this : new Hints(all);
    }

    private static int bit(Hint hint) {
        return 1 << hint.ordinal();
    }
}
