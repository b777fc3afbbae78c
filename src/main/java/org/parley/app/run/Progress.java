package org.parley.app.run;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Tells on the error stream what has been done, and how long after the beginning. Thread-safe. */
public final class Progress {
    private final PrintWriter err;
    private final long started = System.nanoTime();

    public Progress(PrintWriter err) {
        this.err = err;
    }

    public void done(String what) {
        double seconds = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
        err.printf("%6.1f s  %s%n", seconds, what);
        err.flush();
    }
}
