package org.parley.topology;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.embedded.BrokerExtension;
import org.parley.app.embedded.SharedBroker;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;

/**
 * What nobody should send, sent to one running instance. After each test a good article follows in the same partition: it has
 * to come out, so nothing stopped the stream.
 */
@ExtendWith(BrokerExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = "Envoys of both governments met in Vienna on Tuesday, a spokeswoman said. ";

    private final BrokerRun run;
    private final KafkaStreams streams;
    private final KafkaProducer<String, byte[]> producer;
    private final TopicTail<byte[]> deadLetters;
    private final TopicTail<CleanArticle> cleanArticles;
    private String id = "";

    BadInputTest(SharedBroker broker) {
        run = new BrokerRun(broker.bootstrapServers(), broker.registryUrl(), 1);
        streams = run.start("only");
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        KafkaLimits.MAX_RECORD_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
        deadLetters = tail(broker, run.topics().deadLetters());
        cleanArticles = tail(broker, run.topics().cleanArticles());
    }

    private static <V> TopicTail<V> tail(SharedBroker broker, Topic<V> topic) {
        return new TopicTail<>(
                broker.bootstrapServers(), topic.name(), topic.values().deserializer());
    }

    @AfterAll
    void stop() {
        producer.close();
        deadLetters.close();
        cleanArticles.close();
        run.close();
    }

    @BeforeEach
    void everyTestSendsAnArticleOfItsOwn(TestInfo test) {
        id = test.getTestMethod().orElseThrow().getName()
                + test.getDisplayName().hashCode();
    }

    @AfterEach
    void theStreamGoesOn() {
        String next = "after-" + id;
        send(next, bytes(article().setId(next).build()));
        await(next).atMost(PATIENCE).until(() -> cleanArticle(next).isPresent());
        assertThat(streams.state().isRunningOrRebalancing()).isTrue();
    }

    @Test
    void bytesThatAreNotAvro() {
        assertRefused("{\"title\": \"JSON\"}".getBytes(UTF_8), "read", "do not begin with 0 and a schema id");
    }

    @Test
    void aSchemaIdThatTheRegistryDoesNotKnow() {
        byte[] value = ByteBuffer.allocate(20).put((byte) 0).putInt(4_000_000).array();

        assertRefused(value, "read", "4000000");
    }

    @Test
    void aValueOfNoBytes() {
        assertRefused(new byte[0], "read", "it is empty; only null means absent");
    }

    @Test
    void aRecordCutShort() {
        byte[] value = bytes(article().build());

        assertRefused(Arrays.copyOf(value, value.length / 2), "read", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00a0\u200b "})
    void aBodyWithoutText(String body) {
        assertRefused(bytes(article().setBody(body).build()), "clean-article", "body is");
    }

    @Test
    void aBodyOfTwentyMegabytes() {
        String body = TEXT.repeat(20_000_000 / TEXT.length());

        assertRefused(bytes(article().setBody(body).build()), "clean-article", "article.body.max.bytes");
    }

    @Test
    void aBodyOfBytesThatAreNoText() {
        assertRefused(withBody("\u00ff\u00fe\u0000\u0001".repeat(500)), "clean-article", "binary");
    }

    @Test
    void aFewWrongBytesAndANulInGoodText() {
        send(id, withBody(TEXT + "\u00ff\u0000 " + TEXT));

        assertThat(awaitCleanArticle().getParagraphs()).anySatisfy(paragraph -> assertThat(paragraph)
                .contains("Envoys of both governments met")
                .doesNotContain("\u0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1400-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aDateOfPublicationThatCannotBe(String publishedAt) {
        assertRefused(
                bytes(article().setPublishedAt(Instant.parse(publishedAt)).build()), "clean-article", "publishedAt");
    }

    @Test
    void aKeyThatDiffersFromTheId() {
        assertRefused(bytes(article().setId("other-" + id).build()), "clean-article", "differs from the article's id");
    }

    @Test
    void aHundredThousandNestedElements() {
        String page = "<html><body>" + "<div>".repeat(100_000) + "<p>" + TEXT.repeat(5) + "</p></body></html>";
        send(id, bytes(article().setContentType("text/html").setBody(page).build()));

        assertThat(awaitCleanArticle().getParagraphs()).singleElement().satisfies(paragraph -> assertThat(paragraph)
                .startsWith(TEXT));
    }

    @Test
    void aLineOfFiveMillionCharacters() {
        send(id, bytes(article().setBody(TEXT.repeat(5_000_000 / TEXT.length())).build()));

        assertThat(awaitCleanArticle().getParagraphs()).isNotEmpty();
    }

    @Test
    void aRecordWithoutAKey() {
        byte[] value = bytes(article().build());
        send(null, value);

        await(id).atMost(PATIENCE).until(() -> deadLetters.records().stream()
                .anyMatch(letter -> letter.key() == null && Arrays.equals(letter.value(), value)));
    }

    private RawArticle.Builder article() {
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(TEXT.repeat(3))
                .setPublishedAt(Instant.parse("2016-05-03T08:00:00Z"));
    }

    private byte[] bytes(RawArticle article) {
        return run.topics()
                .articles()
                .values()
                .serializer()
                .serialize(run.topics().articles().name(), article);
    }

    /** The article with a body of these bytes, one per character, as a producer that does not check its text would send it. */
    private byte[] withBody(String latin1) {
        String placeholder = "#".repeat(latin1.length());
        String record = new String(bytes(article().setBody(placeholder).build()), ISO_8859_1);
        return record.replace(placeholder, latin1).getBytes(ISO_8859_1);
    }

    private void send(@Nullable String key, byte[] value) {
        Future<RecordMetadata> unused = // an unread record fails the test soon enough
                producer.send(new ProducerRecord<>(run.topics().articles().name(), key, value));
        producer.flush();
    }

    private void assertRefused(byte[] value, String stage, String reason) {
        send(id, value);
        await(id).atMost(PATIENCE).until(() -> deadLetter().isPresent());

        ConsumerRecord<String, byte[]> letter = deadLetter().orElseThrow();
        assertThat(Arrays.equals(letter.value(), value))
                .as("the bytes as they came")
                .isTrue();
        assertThat(header(letter, DeadLetters.STAGE)).isEqualTo(stage);
        assertThat(header(letter, DeadLetters.REASON)).contains(reason);
        assertThat(header(letter, DeadLetters.ARTICLE_ID)).isEqualTo(id);
        assertThat(cleanArticle(id)).isEmpty();
    }

    private CleanArticle awaitCleanArticle() {
        await(id).atMost(PATIENCE).until(() -> cleanArticle(id).isPresent());
        return cleanArticle(id).orElseThrow();
    }

    private Optional<ConsumerRecord<String, byte[]>> deadLetter() {
        return deadLetters.records().stream()
                .filter(letter -> id.equals(letter.key()))
                .findFirst();
    }

    private Optional<CleanArticle> cleanArticle(String articleId) {
        return cleanArticles.records().stream()
                .filter(record -> articleId.equals(record.key()))
                .map(ConsumerRecord::value)
                .findFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
