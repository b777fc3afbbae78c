/**
 * Text into sentences, sentences into tokens, all with UTF-16 offsets into the clean text. Knows English punctuation and
 * abbreviations, nothing of dates, actors or rounds. Pure and thread-safe.
 */
@NullMarked
package org.parley.extract.text;

import org.jspecify.annotations.NullMarked;
