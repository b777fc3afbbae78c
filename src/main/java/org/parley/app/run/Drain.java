package org.parley.app.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Knows when a topology has dealt with everything that was sent to it.
 *
 * <p>Topics are looked at in the order in which records flow. Under {@code exactly_once_v2} a task commits what it has read
 * together with what it wrote, so once a topic is read to its end all that comes of it stands in the topics behind; and when the
 * last topic is read to its end, in that order, nothing is left. The markers of transactions take up offsets like records do, and
 * a partition that holds markers only is never committed; so where a committed offset is not the end, what counts is whether a
 * reader of committed records would still find one between the two.
 */
public final class Drain implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final String group;
    private final List<String> topics;
    private final Admin admin;
    private final Consumer<String, byte[]> reader;

    public Drain(Plan plan) {
        this.group = plan.settings().processing().applicationId();
        this.topics = TopicOrder.of(plan.topology(), group);
        Clients clients = new Clients(plan.settings().connection());
        this.admin = clients.admin();
        this.reader = clients.reader(new ByteArrayDeserializer());
    }

    /**
     * Waits until nothing is left. Nobody may send anything meanwhile.
     *
     * @throws CannotRunException if the instance stops before
     */
    public void await(Instance instance) {
        // Twice, although once should do: a mistake here would show as a result that lacks something.
        int inARow = 0;
        while (inARow < 2) {
            instance.check();
            inARow = isDrained() ? inARow + 1 : 0;
            if (inARow < 2) {
                Pause.briefly();
            }
        }
    }

    private boolean isDrained() {
        return topics.stream().allMatch(this::isRead);
    }

    private boolean isRead(String topic) {
        List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        Map<TopicPartition, Long> starts = reader.beginningOffsets(partitions);
        // after the ends: what is committed by now covers them, or something is left
        Map<TopicPartition, OffsetAndMetadata> committed = committed();
        Map<TopicPartition, Long> unread = new HashMap<>();
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata read = committed.get(partition);
            long from = read == null ? starts.get(partition) : read.offset();
            if (from < ends.get(partition)) {
                unread.put(partition, from);
            }
        }
        return unread.isEmpty() || holdsNoRecord(unread, ends);
    }

    /** Whether there are only markers, or records of transactions that were given up, between the offsets and the ends. */
    private boolean holdsNoRecord(Map<TopicPartition, Long> from, Map<TopicPartition, Long> ends) {
        reader.assign(from.keySet());
        from.forEach(reader::seek);
        if (!reader.poll(LOOK).isEmpty()) {
            return false;
        }
        return from.keySet().stream().allMatch(partition -> reader.position(partition) >= ends.get(partition));
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() {
        try {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            offsets.put(partition, offset);
                        }
                    });
            return offsets;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Map.of();
            }
            throw new CannotRunException(
                    "cannot read how far the topology is: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }

    @Override
    public void close() {
        reader.close();
        admin.close(Duration.ZERO);
    }
}
