/**
 * The command line, one class per command: arguments in, an exit code out. What a command does beyond reading its
 * arguments and printing lives in the packages beside this one.
 */
@NullMarked
package org.parley.app.command;

import org.jspecify.annotations.NullMarked;
