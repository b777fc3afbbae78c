package org.parley.topology;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.parley.InMemoryPipeline;
import org.parley.model.Event;
import org.parley.model.Json;
import org.parley.model.RawArticle;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.serde.AvroSerdes;

/** The topology on a real broker, under a prefix of its own: instances in this JVM or in others that can be killed. */
final class BrokerRun implements AutoCloseable {
    private final String bootstrapServers;
    private final String registryUrl;
    private final String prefix = "run-" + UUID.randomUUID() + ".";
    private final Topics topics;
    private final Path folder;
    private final KafkaProducer<String, RawArticle> producer;
    private final List<AutoCloseable> instances = new ArrayList<>();

    BrokerRun(String bootstrapServers, String registryUrl, int partitions) {
        this.bootstrapServers = bootstrapServers;
        this.registryUrl = registryUrl;
        this.topics = Topics.of(prefix, partitions, avro(registryUrl));
        try {
            this.folder = Files.createTempDirectory("parley-run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        createTopics();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                topics.articles().values().serializer());
    }

    static AvroSerdes avro(String registryUrl) {
        return AvroSerdes.configuredBy(Map.of("schema.registry.url", registryUrl));
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(topics.all().stream()
                            .map(topic -> topic.toCreate((short) 1))
                            .toList())
                    .all()
                    .get();
            await("leaders").atMost(Duration.ofSeconds(30)).until(() -> haveLeaders(admin));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records sent to a topic without a leader can be lost (KAFKA-15591). */
    private boolean haveLeaders(Admin admin) throws InterruptedException {
        try {
            return admin
                    .describeTopics(topics.all().stream().map(Topic::name).toList())
                    .allTopicNames()
                    .get()
                    .values()
                    .stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition -> partition.leader() != null);
        } catch (ExecutionException e) {
            return false; // created a moment ago, and not known yet
        }
    }

    void send(Collection<RawArticle> articles) {
        sendAll(articles.stream()
                .map(article -> new ProducerRecord<>(topics.articles().name(), article.getId(), article))
                .toList());
    }

    void sendChanges(Collection<Change> changes) {
        sendAll(changes.stream()
                .map(change -> new ProducerRecord<>(topics.articles().name(), change.articleId(), change.article()))
                .toList());
    }

    /** A record of {@code talk-rounds} as if the topology had written it. */
    void sendRound(String id, @Nullable TalkRound round) {
        try (var rounds = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                topics.talkRounds().values().serializer())) {
            rounds.send(new ProducerRecord<>(topics.talkRounds().name(), id, round))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails if the broker does not take one of them. */
    private void sendAll(List<ProducerRecord<String, RawArticle>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        producer.flush();
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An instance in this JVM. */
    KafkaStreams start(String name) {
        KafkaStreams streams =
                streams(bootstrapServers, registryUrl, prefix, topics.articles().partitions(), folder.resolve(name));
        instances.add(() -> streams.close(Duration.ofSeconds(20)));
        streams.start();
        return streams;
    }

    /** An instance in a JVM of its own, to be killed without a chance to commit. */
    Process startProcess(String name) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TopologyProcess.class.getName(),
                            bootstrapServers,
                            registryUrl,
                            prefix,
                            String.valueOf(topics.articles().partitions()),
                            folder.resolve(name).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/topology-process-" + name + ".log"))
                    .start();
            instances.add(() -> process.destroyForcibly().waitFor());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KafkaStreams streams(
            String bootstrapServers, String registryUrl, String prefix, int partitions, Path state) {
        AvroSerdes avro = avro(registryUrl);
        Topics topics = Topics.of(prefix, partitions, avro);
        var properties = new StreamsProperties(
                        bootstrapServers,
                        prefix + "parley",
                        state,
                        Duration.ofMillis(50),
                        1,
                        "classic",
                        topics.deadLetters().name(),
                        Map.of("consumer.session.timeout.ms", "6000", "consumer.heartbeat.interval.ms", "500"))
                .toProperties();
        return new KafkaStreams(
                TestTopology.topology(topics, avro, new org.apache.kafka.streams.StreamsConfig(properties)),
                properties);
    }

    /** Final committed values by key; redirects and tombstones left out. */
    InMemoryPipeline.Topics finalTopics() {
        return new InMemoryPipeline.Topics(
                table(topics.cleanArticles(), value -> null),
                table(topics.stories(), Story::getMergedInto),
                table(topics.events(), Event::getMergedInto),
                table(topics.talkRounds(), TalkRound::getMergedInto));
    }

    /** The final committed record of each article in {@code stories}, redirects included, as JSON. */
    SortedMap<String, String> storyRecords() {
        SortedMap<String, String> records = new TreeMap<>();
        table(topics.stories(), value -> null).forEach((id, story) -> records.put(id, Json.of(story)));
        return records;
    }

    private <V> SortedMap<String, V> table(Topic<V> topic, Function<V, @Nullable String> mergedInto) {
        SortedMap<String, V> table = new TreeMap<>();
        for (ConsumerRecord<String, V> record : committed(topic)) {
            if (record.value() == null) {
                table.remove(record.key());
            } else {
                table.put(record.key(), record.value());
            }
        }
        table.values().removeIf(value -> mergedInto.apply(value) != null);
        return table;
    }

    /** All committed records of a topic up to its present end. */
    <V> List<ConsumerRecord<String, V>> committed(Topic<V> topic) {
        Map<String, Object> config =
                new HashMap<>(Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"));
        List<ConsumerRecord<String, V>> records = new ArrayList<>();
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(
                config, new StringDeserializer(), topic.values().deserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    Topics topics() {
        return topics;
    }

    @Override
    public void close() {
        producer.close();
        for (AutoCloseable instance : instances) {
            try {
                instance.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
