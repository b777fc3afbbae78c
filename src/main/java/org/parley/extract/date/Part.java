package org.parley.extract.date;

/** Which third of a month, a year or a decade. */
enum Part {
    EARLY,
    MIDDLE,
    LATE
}
