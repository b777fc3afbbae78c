package org.parley.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The identity of an article whose producer gave none: the same page fetched twice must be one article. */
final class ArticleId {
    private ArticleId() {}

    /** SHA-256 in hex of the canonical URL, or of the body where there is no URL. */
    static String of(@Nullable String url, String body) {
        return sha256(url == null || url.isBlank() ? body : CanonicalUrl.of(url));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
