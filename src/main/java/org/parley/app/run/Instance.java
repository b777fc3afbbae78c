package org.parley.app.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.parley.serve.Readiness;
import org.parley.serve.StoreTables;
import org.parley.serve.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topology at work. A thread that dies ends the instance: whoever runs it starts it again, and nothing is lost. */
public final class Instance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);

    /** Leaves the other parts of a process enough of the five seconds in which it should stop. */
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(3);

    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    private Instance(Plan plan) {
        this.streams = new KafkaStreams(plan.topology(), plan.properties());
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> {
            LOG.debug("{} -> {}", before, now);
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            } else if (now.hasCompletedShutdown()) {
                running.countDown();
                ended.countDown();
            }
        });
    }

    /** Starts it; the topics must be there. */
    public static Instance start(Plan plan) {
        Instance instance = new Instance(plan);
        instance.streams.start();
        return instance;
    }

    /**
     * Waits until all state is restored and work has begun.
     *
     * @throws CannotRunException if it ended instead
     */
    public void awaitRunning() {
        await(running);
        check();
    }

    /**
     * Waits until it ends.
     *
     * @throws CannotRunException if it ended because something went wrong
     */
    public void awaitEnd() {
        await(ended);
        check();
    }

    /**
     * Does nothing while all is well.
     *
     * @throws CannotRunException if a thread of it has died
     */
    public void check() {
        @Nullable Throwable cause = failure;
        if (cause != null) {
            throw new CannotRunException("the topology stopped: " + rootMessage(cause), cause);
        }
    }

    public Tables tables() {
        return new StoreTables(streams);
    }

    /** Ready when every task of this instance is restored and at work. */
    public Readiness readiness() {
        return () -> streams.state() == KafkaStreams.State.RUNNING
                ? Optional.empty()
                : Optional.of("the topology is not running (" + streams.state() + ")");
    }

    /** For its metrics. */
    KafkaStreams streams() {
        return streams;
    }

    @Override
    public void close() {
        close(CLOSE_TIMEOUT);
    }

    /** Stops after at most that time; what was not committed by then is done again at the next start. */
    void close(Duration timeout) {
        if (!streams.close(timeout)) {
            LOG.info("stopped without waiting for the last commit; what it covers is done again at the next start");
        }
    }

    private StreamThreadExceptionResponse fail(Throwable cause) {
        LOG.debug("a stream thread died", cause);
        failure = cause;
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null
                ? cause.toString()
                : cause.getMessage().lines().findFirst().orElse("");
    }
}
