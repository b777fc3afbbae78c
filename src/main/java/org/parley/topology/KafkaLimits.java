package org.parley.topology;

import org.parley.topology.serde.AvroSerdes;

/** Sizes that clients, topics and the embedded broker must agree on. */
public final class KafkaLimits {
    /**
     * Largest record, in bytes. Far above the largest body that is accepted, so that an article that is too large reaches the
     * topology and is refused there with a reason, instead of failing in its producer.
     */
    public static final int MAX_RECORD_BYTES = AvroSerdes.MOST_BYTES + 1024 * 1024;

    private KafkaLimits() {}
}
