package org.parley.extract.date;

/** Which way from the anchor an expression points, as far as the tense of its sentence tells. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
