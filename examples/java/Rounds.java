import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.parley.model.TalkRound;
import org.parley.topology.serde.AvroSerdes;

/**
 * Keeps Parley's table of talk rounds in memory and prints it.
 *
 * <pre>java -cp target/parley.jar examples/java/Rounds.java BOOTSTRAP_SERVERS REGISTRY_URL [TOPIC] [--once]</pre>
 *
 * Prints the table as soon as everything that was in the topic at the start has been read, then each change as it comes, until
 * Ctrl-C. With {@code --once} it stops after the table.
 */
public final class Rounds {
    /** The current rounds by id. */
    private final Map<String, TalkRound> rounds = new TreeMap<>();

    public static void main(String... arguments) {
        List<String> given = List.of(arguments).stream()
                .filter(argument -> !argument.equals("--once"))
                .toList();
        boolean once = given.size() < arguments.length;
        if (given.size() < 2) {
            System.err.println("usage: Rounds.java BOOTSTRAP_SERVERS REGISTRY_URL [TOPIC] [--once]");
            System.exit(2);
        }
        String topic = given.size() > 2 ? given.get(2) : "talk-rounds";

        // Parley writes in transactions. No group: every start reads the compacted topic from its beginning.
        Map<String, Object> settings =
                Map.of("bootstrap.servers", given.get(0), "isolation.level", "read_committed");
        var values = AvroSerdes.configuredBy(Map.of("schema.registry.url", given.get(1)))
                .of(TalkRound.class)
                .deserializer();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            new Rounds().follow(consumer, topic, once);
        }
    }

    private void follow(KafkaConsumer<String, TalkRound> consumer, String topic, boolean once) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(this::apply);
        }
        rounds.values().forEach(round -> System.out.println(line(round)));
        while (!once) {
            for (ConsumerRecord<String, TalkRound> record : consumer.poll(Duration.ofSeconds(1))) {
                String change = apply(record);
                if (!change.isEmpty()) {
                    System.out.println(change);
                }
            }
        }
    }

    /** Takes one record; says what changed, or nothing when the record says nothing new. */
    private String apply(ConsumerRecord<String, TalkRound> record) {
        String id = record.key();
        TalkRound round = record.value();
        if (round == null) {
            // A tombstone: nothing supports this round any more.
            return rounds.remove(id) == null ? "" : "- " + id;
        }
        if (round.getMergedInto() != null) {
            // A redirect: what was told under this id is now part of another round. A program that stores ids
            // (bookmarks, foreign keys) moves them here.
            rounds.remove(id);
            return id + " -> " + round.getMergedInto();
        }
        TalkRound before = rounds.put(id, round);
        // Equal versions say the same; a replay repeats them.
        boolean repeated = before != null && before.getVersion().equals(round.getVersion());
        return repeated ? "" : "+ " + line(round);
    }

    private static String line(TalkRound round) {
        return String.join(
                "\t",
                round.getRoundId(),
                round.getStart() == null ? "-" : round.getStart().getEdtf(),
                round.getVenue() == null || round.getVenue().getCity() == null
                        ? "-"
                        : round.getVenue().getCity(),
                round.getStatus().toString(),
                round.getMentions().size() + " mentions");
    }
}
