package org.parley.article;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawArticle;

/**
 * Which raw articles are accepted. Has no clock: a publication date is judged by the article's own retrieval, so that a
 * replay years later accepts and refuses the same articles.
 *
 * @param maxBodyBytes longest body, in bytes of its UTF-8 form; longer ones are refused, not truncated
 */
public record ArticleLimits(int maxBodyBytes) {
    public static final ArticleLimits DEFAULTS = new ArticleLimits(10 * 1024 * 1024);

    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** Clocks differ and papers print the next morning's date. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** A body is binary when more than this share of its first characters are control characters or undecodable. */
    private static final double BINARY_SHARE = 0.1;

    private static final int BINARY_SAMPLE = 4096;

    public ArticleLimits {
        if (maxBodyBytes <= 0) {
            throw new IllegalArgumentException("the longest body must have at least one byte, not " + maxBodyBytes);
        }
    }

    /**
     * Checks an article before any work is done on it.
     *
     * @throws RefusedArticleException with the reason
     */
    public void check(String key, RawArticle article) {
        if (!key.equals(article.getId())) {
            refuse("the record's key '%s' differs from the article's id '%s'".formatted(key, article.getId()));
        }
        checkBody(article.getBody());
        checkPublication(article.getPublishedAt(), article.getRetrievedAt());
    }

    private void checkBody(String body) {
        if (body.isEmpty()) {
            refuse("the body is empty");
        }
        if (exceeds(body, maxBodyBytes)) {
            refuse("the body is longer than the limit of %d bytes (article.body.max.bytes)".formatted(maxBodyBytes));
        }
        if (body.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c))) {
            refuse("the body is blank");
        }
        if (isBinary(body)) {
            refuse("the body is binary data, not text");
        }
    }

    private static void checkPublication(@Nullable Instant published, @Nullable Instant retrieved) {
        if (published == null) {
            return;
        }
        if (published.isBefore(FIRST)) {
            refuse("publishedAt %s is before 1990-01-01".formatted(published));
        }
        if (retrieved != null && published.isAfter(retrieved.plus(AHEAD))) {
            refuse("publishedAt %s is more than a day after retrievedAt %s".formatted(published, retrieved));
        }
        if (retrieved == null && !published.isBefore(LAST)) {
            refuse("publishedAt %s is after 2100-01-01".formatted(published));
        }
    }

    /** Counts UTF-8 bytes without encoding: a body may be far over the limit. */
    private static boolean exceeds(String body, int limit) {
        if (body.length() > limit) {
            return true;
        }
        long bytes = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            // a surrogate pair is four bytes: two for each half
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > limit;
    }

    private static boolean isInvisible(int c) {
        return c == 0xFEFF || c == 0x200B;
    }

    private static boolean isBinary(String body) {
        int sample = Math.min(body.length(), BINARY_SAMPLE);
        long odd = body.chars()
                .limit(sample)
                .filter(c -> c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c)))
                .count();
        return odd > sample * BINARY_SHARE;
    }

    private static void refuse(String reason) {
        throw new RefusedArticleException(reason);
    }
}
