package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.Seeds;
import org.parley.app.embedded.BrokerExtension;
import org.parley.app.embedded.SharedBroker;
import org.parley.model.Event;
import org.parley.model.TalkRound;
import org.parley.topology.serde.HttpSchemaRegistry;
import org.parley.topology.serde.RegistrySettings;
import org.parley.topology.serde.SchemaRegistry;
import org.parley.topology.serde.SpecificAvroSerde;

/** Programs that know nothing of Parley but its topics, the registry and perhaps the generated classes. */
@ExtendWith(BrokerExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlainConsumersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SharedBroker broker;
    private final BrokerRun run;

    PlainConsumersTest(SharedBroker broker) {
        this.broker = broker;
        run = new BrokerRun(broker.bootstrapServers(), broker.registryUrl(), 2);
        run.start("only");
        run.send(Seeds.articles());
    }

    @AfterAll
    void stop() {
        run.close();
    }

    @Test
    void oneWithTheGeneratedClassesReadsEventsAndRounds() {
        List<ConsumerRecord<String, Event>> events = await(run.topics().events(), byClassName());
        List<ConsumerRecord<String, TalkRound>> rounds = await(run.topics().talkRounds(), byClassName());

        assertThat(events).allSatisfy(event -> {
            assertThat(event.value().getEventId()).isEqualTo(event.key());
            assertThat(event.value().getMergedInto() != null
                            || !event.value().getMentions().isEmpty())
                    .isTrue();
        });
        assertThat(rounds).anySatisfy(round -> {
            assertThat(round.value().getRoundId()).isEqualTo(round.key());
            assertThat(round.value().getMentions()).isNotEmpty().allSatisfy(mention -> assertThat(
                            mention.getEvidence().getSentence())
                    .isNotBlank());
        });
    }

    @Test
    void oneWithTheSchemasOfTheRegistryAloneReadsEventsAndRounds() {
        List<ConsumerRecord<String, GenericRecord>> events = await(run.topics().events(), new GenericAvro(broker));
        List<ConsumerRecord<String, GenericRecord>> rounds = await(run.topics().talkRounds(), new GenericAvro(broker));

        assertThat(events)
                .allSatisfy(event ->
                        assertThat(String.valueOf(event.value().get("eventId"))).isEqualTo(event.key()));
        assertThat(rounds)
                .extracting(round -> String.valueOf(round.value().get("process")))
                .contains("syria");
        assertThat(rounds)
                .allSatisfy(
                        round -> assertThat(round.value().getSchema().getDoc()).isNotBlank());
    }

    /** Every value that came, tombstones left out, once there is one. */
    private <V> List<ConsumerRecord<String, V>> await(Topic<?> topic, Deserializer<V> values) {
        try (var tail = new TopicTail<>(broker.bootstrapServers(), topic.name(), values)) {
            return Awaitility.await("a record in " + topic.name())
                    .atMost(PATIENCE)
                    .until(
                            () -> tail.records().stream()
                                    .filter(record -> record.value() != null)
                                    .toList(),
                            found -> !found.isEmpty());
        }
    }

    /** As chosen by {@code value.deserializer} in another program's configuration. */
    private <T extends SpecificRecord> Deserializer<T> byClassName() {
        Serde<T> serde = new SpecificAvroSerde<>();
        serde.configure(Map.of("schema.registry.url", broker.registryUrl()), false);
        return serde.deserializer();
    }

    /** The wire format by hand: what a consumer in another language does. */
    private static final class GenericAvro implements Deserializer<GenericRecord> {
        private final SchemaRegistry registry;

        private GenericAvro(SharedBroker broker) {
            registry = new HttpSchemaRegistry(RegistrySettings.of(Map.of("schema.registry.url", broker.registryUrl())));
        }

        @Override
        public GenericRecord deserialize(String topic, byte[] data) {
            if (data == null) {
                return null;
            }
            Schema schema = registry.byId(ByteBuffer.wrap(data).getInt(1));
            try {
                return new GenericDatumReader<GenericRecord>(schema)
                        .read(null, DecoderFactory.get().binaryDecoder(data, 5, data.length - 5, null));
            } catch (IOException e) {
                throw new SerializationException(e);
            }
        }
    }
}
