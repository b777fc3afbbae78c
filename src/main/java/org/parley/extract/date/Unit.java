package org.parley.extract.date;

import java.util.Arrays;

/** What expressions count in. */
enum Unit {
    DAY(0),
    WEEK(1),
    MONTH(2),
    YEAR(3);

    /** Stands for it among the values of a {@link Match}. */
    final int number;

    Unit(int number) {
        this.number = number;
    }

    static Unit of(int number) {
        return Arrays.stream(values())
                .filter(unit -> unit.number == number)
                .findFirst()
                .orElseThrow();
    }
}
