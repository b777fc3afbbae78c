package org.parley.app.run;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/**
 * Closes what was started, last first, once: when the command ends, or when the process is told to stop (Ctrl-C, SIGTERM), whichever
 * comes first. Thread-safe.
 */
public final class Shutdown implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread hook = new Thread(this::closeAll, "shutdown");

    public Shutdown() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Takes over the closing of something. */
    public <T extends AutoCloseable> T add(T resource) {
        synchronized (started) {
            started.push(resource);
        }
        return resource;
    }

    /** Whether the process was told to stop: what fails from now on fails because of that. */
    public static boolean isUnderWay() {
        try {
            Thread probe = new Thread(() -> {});
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public void close() {
        closeAll();
        if (!isUnderWay()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void closeAll() {
        synchronized (started) {
            while (!started.isEmpty()) {
                close(started.pop());
            }
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Shutdown.class).warn("cannot close {}", resource, e);
        }
    }
}
