package org.parley.topology;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;

/** An instance of the topology as a program: BOOTSTRAP REGISTRY PREFIX PARTITIONS STATE, until killed. */
final class TopologyProcess {
    private TopologyProcess() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "org.parley.model");
        KafkaStreams streams =
                BrokerRun.streams(args[0], args[1], args[2], Integer.parseInt(args[3]), Path.of(args[4]));
        streams.setStateListener((now, before) -> System.out.println("state " + now));
        streams.start();
        new CountDownLatch(1).await();
    }
}
