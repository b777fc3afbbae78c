/**
 * What Parley knows about the world: actors, places, processes, outlets and the words of the field, read from
 * {@code config/vocabulary/*.yaml} and checked as a whole at start. Immutable once loaded.
 */
@NullMarked
package org.parley.vocabulary;

import org.jspecify.annotations.NullMarked;
