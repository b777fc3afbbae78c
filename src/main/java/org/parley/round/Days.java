package org.parley.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A span of days, both ends included. */
record Days(LocalDate from, LocalDate to) {
    Days {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    static Days only(LocalDate day) {
        return new Days(day, day);
    }

    /** Wider by some days at either end. */
    Days reaching(int before, int after) {
        return new Days(from.minusDays(before), to.plusDays(after));
    }

    boolean overlaps(Days other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
