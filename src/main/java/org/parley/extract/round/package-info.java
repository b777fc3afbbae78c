/**
 * Marked sentences in, talk rounds out: words that name a round, what each sentence says of it, and one mention per round
 * from all that the sentences say.
 */
@NullMarked
package org.parley.extract.round;

import org.jspecify.annotations.NullMarked;
