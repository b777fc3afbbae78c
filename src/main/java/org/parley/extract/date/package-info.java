/**
 * Date expressions in a text, each with its meaning as an EDTF date resolved against the right day: the publication, or
 * the day that the sentence itself speaks from. Pure: no clock, no time zone, no default year.
 */
@NullMarked
package org.parley.extract.date;

import org.jspecify.annotations.NullMarked;
