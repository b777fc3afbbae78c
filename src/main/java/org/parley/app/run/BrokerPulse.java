package org.parley.app.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.parley.app.settings.Settings.Connection;
import org.parley.serve.Readiness;

/**
 * Whether Kafka answers. Kafka Streams stays in its state RUNNING while no broker can be reached, so its state alone would call
 * an instance ready whose tables no longer move. Asked in the background: who wants to know never waits.
 */
final class BrokerPulse implements Readiness, AutoCloseable {
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final int TIMEOUT_MILLIS = 2000;

    private final Admin admin;
    private final String obstacle;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "broker-pulse");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean answers = true;

    private BrokerPulse(Connection connection) {
        this.admin = new Clients(connection).admin();
        this.obstacle = "Kafka at " + connection.bootstrapServers() + " does not answer";
    }

    static BrokerPulse start(Connection connection) {
        BrokerPulse pulse = new BrokerPulse(connection);
        Future<?> unused = // goes on until the clock is stopped
                pulse.clock.scheduleWithFixedDelay(pulse::feel, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        return pulse;
    }

    @Override
    public Optional<String> obstacle() {
        return answers ? Optional.empty() : Optional.of(obstacle);
    }

    private void feel() {
        try {
            admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS))
                    .clusterId()
                    .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            answers = true;
        } catch (ExecutionException | TimeoutException e) {
            answers = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        admin.close(Duration.ZERO);
    }
}
