/**
 * Which method finds the stories of a labelled collection: Parley's beside those from the literature, on the same cleaned
 * articles.
 */
@NullMarked
package org.parley.bench.story;

import org.jspecify.annotations.NullMarked;
