package org.parley.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.parley.article.RefusedArticleException;
import org.parley.topology.serde.RegistryUnavailableException;

/**
 * Kafka Streams' own dead letter queue (KIP-1034), with three headers that a person can read beside the technical ones:
 * which article, which stage, and why. The stream goes on; only an outage of the registry stops it.
 */
public final class DeadLetters {
    /** The article that was being processed; the record's key where the value could not be read. */
    public static final String ARTICLE_ID = "parley.article.id";
    /** The processor that failed, e.g. {@code clean-article}; {@code read} where the bytes could not be read. */
    public static final String STAGE = "parley.stage";
    /** Why, in one line. */
    public static final String REASON = "parley.reason";

    private DeadLetters() {}

    /** Bytes that are no record of the topic. */
    public static final class Unreadable implements DeserializationExceptionHandler {
        private final DeserializationExceptionHandler queue = new LogAndContinueExceptionHandler();

        @Override
        public DeserializationExceptionHandler.Response handleError(
                ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
            if (isOutage(exception)) {
                return DeserializationExceptionHandler.Response.fail();
            }
            DeserializationExceptionHandler.Response response = queue.handleError(context, record, exception);
            label(response.deadLetterQueueRecords(), text(record.key()), "read", exception);
            return response;
        }

        @Override
        public void configure(Map<String, ?> config) {
            queue.configure(config);
        }
    }

    /** A stage that threw. */
    public static final class Unprocessable implements ProcessingExceptionHandler {
        private final ProcessingExceptionHandler queue = new LogAndContinueProcessingExceptionHandler();

        @Override
        public ProcessingExceptionHandler.Response handleError(
                ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
            if (isOutage(exception)) {
                return ProcessingExceptionHandler.Response.fail();
            }
            ProcessingExceptionHandler.Response response = queue.handleError(context, record, exception);
            label(response.deadLetterQueueRecords(), articleId(record), context.processorNodeId(), exception);
            return response;
        }

        @Override
        public void configure(Map<String, ?> config) {
            queue.configure(config);
        }

        /** Behind a repartition the key is another; every value there carries its article's id. */
        private static @Nullable String articleId(Record<?, ?> record) {
            if (record.value() instanceof SpecificRecord value
                    && value.getSchema().getField("articleId") != null) {
                return String.valueOf(
                        value.get(value.getSchema().getField("articleId").pos()));
            }
            return record.key() == null ? null : record.key().toString();
        }
    }

    /**
     * A result that cannot be written, such as one that no topic would take: the article that led to it goes to the queue.
     * What a producer refuses has ended its transaction already, so that stops the stream; see
     * {@link org.parley.topology.serde.AvroSerdes#MOST_BYTES}.
     */
    public static final class Unwritable implements ProductionExceptionHandler {
        private final ProductionExceptionHandler queue = new DefaultProductionExceptionHandler();

        @Override
        public ProductionExceptionHandler.Response handleError(
                ErrorHandlerContext context, ProducerRecord<byte[], byte[]> result, Exception exception) {
            return queue.handleError(context, result, exception);
        }

        @Override
        @SuppressWarnings("rawtypes") // as inherited
        public ProductionExceptionHandler.Response handleSerializationError(
                ErrorHandlerContext context,
                ProducerRecord result,
                Exception exception,
                SerializationExceptionOrigin origin) {
            if (isOutage(exception)) {
                return ProductionExceptionHandler.Response.fail();
            }
            List<ProducerRecord<byte[], byte[]>> letters = queue.handleSerializationError(
                            context, result, exception, origin)
                    .deadLetterQueueRecords();
            label(letters, text(context.sourceRawKey()), context.processorNodeId(), exception);
            return ProductionExceptionHandler.Response.resume(letters);
        }

        @Override
        public void configure(Map<String, ?> config) {
            queue.configure(config);
        }
    }

    /** The registry is away: nothing is wrong with the record, so its task stops and takes it again later. */
    private static boolean isOutage(Exception exception) {
        return Stream.iterate((Throwable) exception, Objects::nonNull, Throwable::getCause)
                .anyMatch(RegistryUnavailableException.class::isInstance);
    }

    private static void label(
            List<ProducerRecord<byte[], byte[]>> letters,
            @Nullable String articleId,
            String stage,
            Exception exception) {
        for (ProducerRecord<byte[], byte[]> letter : letters) {
            if (articleId != null) {
                letter.headers().add(ARTICLE_ID, articleId.getBytes(UTF_8));
            }
            letter.headers()
                    .add(STAGE, stage.getBytes(UTF_8))
                    .add(REASON, reason(exception).getBytes(UTF_8));
        }
    }

    private static String reason(Exception exception) {
        Throwable cause = exception;
        while (!(cause instanceof RefusedArticleException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse(cause.getClass().getSimpleName());
    }

    private static @Nullable String text(byte @Nullable [] key) {
        return key == null ? null : new String(key, UTF_8);
    }
}
