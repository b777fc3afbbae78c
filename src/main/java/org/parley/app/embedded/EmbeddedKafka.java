package org.parley.app.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.SharedServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.fault.LoggingFaultHandler;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * One Kafka broker, which is also its own controller, on 127.0.0.1. Put together as {@link KafkaRaftServer} does it, with two
 * differences: its ports are {@linkplain BoundSockets bound before}, and a fault is logged where a stand-alone broker would end the
 * process.
 *
 * <p>The folder holds everything: started again on the same folder, the broker has its topics, records and offsets (on another
 * port). Close it before removing the folder. Transactions, group coordination and compaction work as in a cluster of one.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;
    private static final String CLIENTS = "CLIENTS";
    private static final String CONTROLLER = "CONTROLLER";

    private final ControllerServer controller;
    private final BrokerServer broker;
    private final int port;
    private boolean closed;

    private EmbeddedKafka(ControllerServer controller, BrokerServer broker, int port) {
        this.controller = controller;
        this.broker = broker;
        this.port = port;
    }

    /**
     * Starts a broker, and returns when it takes requests (2 to 4 seconds the first time in a process).
     *
     * @param folder its data; created and formatted when need be
     */
    public static EmbeddedKafka start(Path folder) throws IOException {
        try (var sockets = new BoundSockets()) {
            int port = sockets.bind(CLIENTS);
            int controllerPort = sockets.bind(CONTROLLER);
            var config = new KafkaConfig(settings(folder, port, controllerPort), false);
            format(folder);
            Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> formatted =
                    KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(EmbeddedKafka.class), "");
            var shared = new SharedServer(
                    config,
                    formatted._1(),
                    Time.SYSTEM,
                    new Metrics(),
                    CompletableFuture.completedFuture(Map.of(NODE, Loopback.port(controllerPort))),
                    List.of(),
                    (name, fatal, action) -> new LoggingFaultHandler(name, action),
                    sockets);
            var kafka = new EmbeddedKafka(
                    new ControllerServer(shared, KafkaRaftServer.configSchema(), formatted._2()),
                    new BrokerServer(shared),
                    port);
            kafka.startServers();
            return kafka;
        }
    }

    /** The broker's address, as {@code bootstrap.servers} wants it. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; what clients were promised to be stored is in the folder. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            // the broker first: it tells the controller that it leaves
            broker.shutdown();
            controller.shutdown();
        }
    }

    private void startServers() {
        try {
            controller.startup();
            broker.startup();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("listeners", listener(CLIENTS, port) + "," + listener(CONTROLLER, controllerPort)),
                Map.entry("listener.security.protocol.map", CLIENTS + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("inter.broker.listener.name", CLIENTS),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort),
                Map.entry("auto.create.topics.enable", "false"),
                // one broker, so one copy; and few partitions, each of which costs files and start-up time
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)));
    }

    private static String listener(String name, int port) {
        return name + "://127.0.0.1:" + port;
    }

    private static void format(Path folder) throws IOException {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(folder);
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(NODE)
                    .setControllerListenerName(CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Cannot format " + folder + " for Kafka", e);
        }
    }
}
