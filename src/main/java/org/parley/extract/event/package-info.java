/**
 * Marked sentences in, diplomatic events out: who met, phoned, agreed, proposed or refused, and what became of truces.
 */
@NullMarked
package org.parley.extract.event;

import org.jspecify.annotations.NullMarked;
