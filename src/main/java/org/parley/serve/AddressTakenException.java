package org.parley.serve;

/** Something else listens where Parley should. */
public final class AddressTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressTakenException(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port, cause);
    }
}
