/**
 * The only place that knows Kafka Streams: topics, serdes, stores and the wiring of the stages.
 */
@NullMarked
package org.parley.topology;

import org.jspecify.annotations.NullMarked;
