package org.parley.extract.date;

/** What expressions count in. */
enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
