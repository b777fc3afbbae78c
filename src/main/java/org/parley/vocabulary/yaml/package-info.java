/**
 * YAML files as Java records, with the line of everything: records in, problems out. All bad lines of all files are
 * collected, so that whoever edits a file sees every mistake in one go. Knows nothing of what the files are about.
 */
@NullMarked
package org.parley.vocabulary.yaml;

import org.jspecify.annotations.NullMarked;
