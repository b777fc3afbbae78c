package org.parley.topology.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The registry refused or does not know what it was asked for. The message names the subject or id, and the URL. */
public class RegistryException extends SerializationException {
    private static final long serialVersionUID = 1L;

    public RegistryException(String message) {
        super(message);
    }

    public RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
