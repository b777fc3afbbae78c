package org.parley.app.run;

import org.jspecify.annotations.Nullable;

/** A command cannot do its work, for a reason that its user understands from the message alone. */
public final class CannotRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotRunException(String reason) {
        super(reason);
    }

    public CannotRunException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
