/**
 * Records as text for a terminal.
 */
@NullMarked
package org.parley.app.print;

import org.jspecify.annotations.NullMarked;
