package org.parley.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.parley.app.settings.Settings;
import org.parley.topology.Topic;
import org.parley.topology.Topics;

/** What has to be there before anything runs: a broker that answers, and the topics. Every method waits at most {@code startup.timeout}. */
public final class Broker implements AutoCloseable {
    private final Settings settings;
    private final Admin admin;

    public Broker(Settings settings) {
        this.settings = settings;
        this.admin = new Clients(settings.connection()).admin();
    }

    /**
     * Waits until Kafka answers.
     *
     * @throws CannotRunException naming the address that does not answer
     */
    public void await() {
        get(admin.describeCluster().nodes());
    }

    /**
     * Creates the topics that are missing, and waits until they can be written to: records sent to a topic without a leader
     * can be lost (KAFKA-15591).
     *
     * @return those that it created
     */
    public List<Topic<?>> create(Topics topics) {
        List<Topic<?>> created = new ArrayList<>();
        Set<String> present = get(admin.listTopics().names());
        for (Topic<?> topic : topics.all()) {
            if (!present.contains(topic.name()) && create(topic)) {
                created.add(topic);
            }
        }
        awaitLeaders(topics);
        return created;
    }

    private boolean create(Topic<?> topic) {
        NewTopic wanted = topic.toCreate((short) settings.topics().replicationFactor());
        try {
            await(admin.createTopics(List.of(wanted)).all());
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw new CannotRunException("cannot create topic " + topic.name() + ": " + reason(e), e);
        }
    }

    private void awaitLeaders(Topics topics) {
        List<String> names = topics.all().stream().map(Topic::name).toList();
        long deadline =
                System.nanoTime() + settings.connection().startupTimeout().toNanos();
        while (!haveLeaders(names)) {
            if (System.nanoTime() > deadline) {
                throw new CannotRunException("the topics have no leader after "
                        + settings.connection().startupTimeout().toSeconds() + " s");
            }
            Pause.briefly();
        }
    }

    private boolean haveLeaders(List<String> names) {
        try {
            return await(admin.describeTopics(names).allTopicNames()).values().stream()
                    .map(TopicDescription::partitions)
                    .flatMap(List::stream)
                    .allMatch(partition -> partition.leader() != null);
        } catch (ExecutionException e) {
            // created a moment ago, and not known to this broker yet
            return false;
        }
    }

    private <T> T get(KafkaFuture<T> future) {
        try {
            return await(future);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
                throw silent(e);
            }
            throw new CannotRunException(address() + ": " + reason(e), e);
        }
    }

    private <T> T await(KafkaFuture<T> future) throws ExecutionException {
        try {
            // a little more than the client's own time, whose message is the better one
            return future.get(settings.connection().startupTimeout().toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }

    private CannotRunException silent(Exception cause) {
        return new CannotRunException(
                "no Kafka broker answers at " + settings.connection().bootstrapServers() + " after "
                        + settings.connection().startupTimeout().toSeconds() + " s (bootstrap.servers)",
                cause);
    }

    private String address() {
        return "Kafka at " + settings.connection().bootstrapServers();
    }

    private static String reason(ExecutionException e) {
        return String.valueOf(e.getCause().getMessage());
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }
}
