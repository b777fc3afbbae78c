package org.parley.topology.serde;

/**
 * No registry answered within {@link RegistrySettings#RETRY_TIMEOUT}. The record at hand may be perfectly good, so a handler
 * that sends unreadable records aside should stop at this one instead.
 */
public final class RegistryUnavailableException extends RegistryException {
    private static final long serialVersionUID = 1L;

    public RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
