package org.parley.article;

/** JSON that is no raw article; the message says why. */
final class BadArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    BadArticleException(String reason) {
        super(reason);
    }
}
