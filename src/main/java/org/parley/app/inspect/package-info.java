/**
 * One article at a time through cleaning and extraction, without Kafka: what {@code ./parley inspect} shows.
 */
@NullMarked
package org.parley.app.inspect;

import org.jspecify.annotations.NullMarked;
