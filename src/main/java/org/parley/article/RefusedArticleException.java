package org.parley.article;

/** An article that cannot be processed, with the reason in words that its producer understands. Goes to dead-letters. */
public final class RefusedArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedArticleException(String reason) {
        super(reason);
    }
}
