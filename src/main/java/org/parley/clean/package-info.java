/**
 * Step 2, cleaning: one {@link org.parley.model.RawArticle} in, one {@link org.parley.model.CleanArticle} out: headline,
 * body, date, origin, and what was cut. Pure; the only package that knows jsoup.
 */
@NullMarked
package org.parley.clean;

import org.jspecify.annotations.NullMarked;
