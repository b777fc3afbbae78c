package org.parley.serve;

/** A question that cannot be understood; says which of its parameters is to blame. */
final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadQueryException(String parameter, String reason) {
        super("parameter '" + parameter + "' " + reason);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
