package org.parley.app.command;

import org.jspecify.annotations.Nullable;

/** A command cannot do its work, for a reason that its user understands from the message alone. */
public final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailedException(String reason) {
        super(reason);
    }

    public CommandFailedException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
