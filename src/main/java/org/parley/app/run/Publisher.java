package org.parley.app.run;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.parley.app.settings.Settings.Connection;
import org.parley.article.Read;
import org.parley.model.RawArticle;
import org.parley.topology.Topic;

/** Sends articles to their topic. Used by one thread. */
public final class Publisher implements AutoCloseable {
    private final Topic<RawArticle> articles;
    private final String address;
    private final Producer<String, RawArticle> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    public Publisher(Connection connection, Topic<RawArticle> articles) {
        this.articles = articles;
        this.address = connection.bootstrapServers();
        this.producer = new Clients(connection).producer(articles);
    }

    /**
     * What became of a stream of articles.
     *
     * @param sent to the broker, and acknowledged by it
     * @param skipped lines and files that are no articles
     */
    public record Count(int sent, int skipped) {}

    /**
     * Sends all of it and waits until the broker has it. Closes the stream.
     *
     * @param step called for each article
     * @param bad called, from any thread, for each line or file that is none
     * @throws CannotRunException if the broker does not take them
     */
    public Count publish(Stream<Read> input, Runnable step, Consumer<String> bad) {
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger skipped = new AtomicInteger();
        Consumer<String> skip = reason -> {
            bad.accept(reason);
            skipped.incrementAndGet();
        };
        try (input) {
            // Not an iterator: over a flatMap it would hold a whole file.
            input.forEachOrdered(read -> {
                if (read instanceof Read.Article article) {
                    send(article, sent::incrementAndGet, skip);
                    step.run();
                } else {
                    skip.accept(read.toString());
                }
            });
        }
        producer.flush();
        check();
        return new Count(sent.get(), skipped.get());
    }

    private void send(Read.Article read, Runnable taken, Consumer<String> skip) {
        check();
        ProducerRecord<String, RawArticle> article =
                new ProducerRecord<>(articles.name(), read.article().getId(), read.article());
        // what becomes of it is told to the callback; flush waits for all
        Future<RecordMetadata> unused = producer.send(article, (metadata, problem) -> {
            if (problem == null) {
                taken.run();
            } else if (problem instanceof RecordTooLargeException) {
                skip.accept(read.origin() + ": " + problem.getMessage());
            } else {
                failure.compareAndSet(null, problem);
            }
        });
    }

    private void check() {
        Exception problem = failure.get();
        if (problem != null) {
            throw new CannotRunException(
                    "Kafka at " + address + " does not take articles: " + problem.getMessage(), problem);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
