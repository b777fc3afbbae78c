/**
 * A Kafka broker and a schema registry inside this process, for {@code demo}, {@code process} and the tests: real ones as far as a
 * client can tell, on free ports of 127.0.0.1, with all data in a folder that the caller owns.
 */
@NullMarked
package org.parley.app.embedded;

import org.jspecify.annotations.NullMarked;
