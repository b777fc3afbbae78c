/**
 * Who and where: sentences in, the same sentences marked with actors, persons, places, dates and ordinals out. Names come
 * from the vocabulary, unknown persons and bodies from their shape, "he" and "both sides" from what was said before.
 */
@NullMarked
package org.parley.extract.entity;

import org.jspecify.annotations.NullMarked;
