/**
 * The command line, settings, start-up, and the embedded broker and registry of {@code demo} and {@code process}.
 */
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
