/** Benchmarks (JMH) and figures of other extractors on the same pages. Nothing here reaches the product. */
@NullMarked
package org.parley.bench;

import org.jspecify.annotations.NullMarked;
