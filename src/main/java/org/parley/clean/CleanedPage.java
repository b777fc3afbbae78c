package org.parley.clean;

import java.util.List;
import org.parley.model.CleanArticle;

/**
 * An article with the page that it was taken out of.
 *
 * @param parts the whole page as it was read, in its order
 */
public record CleanedPage(CleanArticle article, List<PagePart> parts) {}
