/**
 * Step 1, reading: files, folders and JSONL in, {@link org.parley.model.RawArticle}s with an identity out; and the rules
 * by which a raw article is refused before any work is done on it.
 */
@NullMarked
package org.parley.article;

import org.jspecify.annotations.NullMarked;
