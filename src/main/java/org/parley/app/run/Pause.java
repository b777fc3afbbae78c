package org.parley.app.run;

/** Waiting a little before looking again. */
final class Pause {
    private static final long MILLIS = 50;

    private Pause() {}

    /** @throws CannotRunException if the thread is interrupted */
    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
