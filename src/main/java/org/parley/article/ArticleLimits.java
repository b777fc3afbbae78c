package org.parley.article;

import org.parley.model.RawArticle;

/** Which raw articles are accepted. */
public record ArticleLimits(int maxBodyBytes) {
    public static final ArticleLimits DEFAULTS = new ArticleLimits(10 * 1024 * 1024);

    /**
     * Checks an article before any work is done on it.
     *
     * @throws RefusedArticleException with the reason
     */
    public void check(String key, RawArticle article) {
        throw new UnsupportedOperationException("to be written");
    }
}
