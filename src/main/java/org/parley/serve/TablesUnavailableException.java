package org.parley.serve;

/** The tables cannot be read right now; asking again in a moment makes sense. */
public final class TablesUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TablesUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    public TablesUnavailableException(String reason) {
        super(reason);
    }
}
