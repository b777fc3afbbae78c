package org.parley.extract.date;

import java.util.Arrays;

/** Which third of a month, a year or a decade. */
enum Part {
    EARLY(0),
    MIDDLE(1),
    LATE(2);

    /** Stands for it among the values of a {@link Match}; so many thirds come before it. */
    final int number;

    Part(int number) {
        this.number = number;
    }

    static Part of(int number) {
        return Arrays.stream(values())
                .filter(part -> part.number == number)
                .findFirst()
                .orElseThrow();
    }
}
