/**
 * Step 6, serving: the stores of a running topology in, HTTP answers out.
 */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
