/**
 * Running the topology: settings and vocabulary in, a running instance out; what goes into its topics and what comes out of
 * them; how to know that it has nothing left to do; and how all of it stops.
 */
@NullMarked
package org.parley.app.run;

import org.jspecify.annotations.NullMarked;
