/**
 * Step 4, stories: {@link org.parley.model.CleanArticle}s in; fingerprints, blocking keys, the one rule that says "same
 * story", and the stories of a connected part out. Pure.
 */
@NullMarked
package org.parley.story;

import org.jspecify.annotations.NullMarked;
