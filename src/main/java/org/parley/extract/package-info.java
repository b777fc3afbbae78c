/**
 * Step 3, extraction: one {@link org.parley.model.CleanArticle} in, the dates it names and its
 * {@link org.parley.model.Mention}s of rounds and events out, each with the sentence that supports it. Pure.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
