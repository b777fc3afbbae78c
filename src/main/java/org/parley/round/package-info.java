/**
 * Step 5, rounds: the set of {@link org.parley.model.Mention}s of one process in, its
 * {@link org.parley.model.Event}s and {@link org.parley.model.TalkRound}s out. Pure: the order of the set does not matter.
 */
@NullMarked
package org.parley.round;

import org.jspecify.annotations.NullMarked;
