package org.parley.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.internals.WrappedStateStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.parley.InMemoryPipeline;
import org.parley.model.ArticleState;
import org.parley.model.ArticleStory;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.RawArticle;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.serde.AvroSerdes;
import org.parley.topology.serde.InMemorySchemaRegistry;

/** The topology in a TopologyTestDriver: articles in, the final value of each key out. */
final class TopologyRun implements AutoCloseable {
    private final Path state = state();
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, RawArticle> articles;
    private final TestInputTopic<String, ArticleStory> articleStories;
    private final Table<CleanArticle> cleanArticles;
    private final Table<Story> stories;
    private final Table<Event> events;
    private final Table<TalkRound> talkRounds;
    private final TestOutputTopic<String, byte[]> deadLetters;

    TopologyRun() {
        this(TestTopology.EVER);
    }

    TopologyRun(Duration storyRetention) {
        AvroSerdes avro = AvroSerdes.over(new InMemorySchemaRegistry());
        Topics topics = TestTopology.topics(avro);
        driver = new TopologyTestDriver(
                TestTopology.topology(topics, avro, TestTopology.config(), storyRetention),
                TestTopology.properties(state),
                Instant.parse("2026-01-01T00:00:00Z"));
        articles = driver.createInputTopic(
                topics.articles().name(),
                new StringSerializer(),
                topics.articles().values().serializer());
        articleStories = driver.createInputTopic(
                TestTopology.APPLICATION + "-article-stories-repartition",
                new StringSerializer(),
                avro.of(ArticleStory.class).serializer());
        cleanArticles = new Table<>(topics.cleanArticles());
        stories = new Table<>(topics.stories());
        events = new Table<>(topics.events());
        talkRounds = new Table<>(topics.talkRounds());
        deadLetters = driver.createOutputTopic(
                topics.deadLetters().name(),
                new StringDeserializer(),
                topics.deadLetters().values().deserializer());
    }

    /** Of its own, so that a run that was killed leaves nothing to the next. */
    private static Path state() {
        try {
            return Files.createTempDirectory("parley-topology-run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TopologyRun send(RawArticle article) {
        return send(article.getId(), article);
    }

    TopologyRun send(String key, @Nullable RawArticle article) {
        articles.pipeInput(key, article);
        return this;
    }

    TopologyRun withdraw(String articleId) {
        return send(articleId, null);
    }

    /** As if a story graph spoke of one version of an article. */
    void tell(String articleId, int version, Story story) {
        articleStories.pipeInput(articleId, new ArticleStory(version, story));
    }

    /** Final values by key; redirects and tombstones left out. */
    InMemoryPipeline.Topics finalTopics() {
        return new InMemoryPipeline.Topics(
                cleanArticles.records(value -> null),
                stories.records(Story::getMergedInto),
                events.records(Event::getMergedInto),
                talkRounds.records(TalkRound::getMergedInto));
    }

    /** Every redirect on {@code events} and {@code talk-rounds}, and whether it leads to a record that is no redirect itself. */
    Map<String, Boolean> redirectsThatLeadToARecord() {
        Map<String, Boolean> redirects = new TreeMap<>();
        redirects.putAll(events.redirects(Event::getMergedInto));
        redirects.putAll(talkRounds.redirects(TalkRound::getMergedInto));
        return redirects;
    }

    /** Where an id of a round leads: its redirect, if it has one. */
    @Nullable
    TalkRound talkRound(String roundId) {
        return talkRounds.latest().get(roundId);
    }

    @Nullable
    Story story(String storyId) {
        return stories.latest().get(storyId);
    }

    int recordsOnTalkRounds() {
        talkRounds.latest();
        return talkRounds.read;
    }

    long storyBlockEntries() {
        return count(driver.getWindowStore(Stores.STORY_BLOCKS).all());
    }

    ArticleState article(String articleId) {
        return driver.<String, ArticleState>getKeyValueStore(Stores.ARTICLES).get(articleId);
    }

    long articleDays() {
        return count(driver.getKeyValueStore(Stores.ARTICLE_DAYS).all());
    }

    long storyGraphEntries() {
        return count(driver.getKeyValueStore(Stores.STORY_GRAPH).all());
    }

    /**
     * What a store holds.
     *
     * @param bytes of keys and values as they are stored
     */
    record StateSize(long entries, long bytes) {}

    SortedMap<String, StateSize> stateSizes() {
        SortedMap<String, StateSize> sizes = new TreeMap<>();
        driver.getAllStateStores().forEach((name, store) -> {
            if (((WrappedStateStore<?, ?, ?>) store).wrapped() instanceof KeyValueStore<?, ?> bytes) {
                sizes.put(name, size(bytes.all(), key -> ((Bytes) key).get().length));
            } else if (((WrappedStateStore<?, ?, ?>) store).wrapped() instanceof WindowStore<?, ?> bytes) {
                // a windowed key is stored with a time and a number
                sizes.put(
                        name,
                        size(
                                bytes.all(),
                                key -> ((Bytes) ((Windowed<?>) key).key()).get().length + Long.BYTES + Integer.BYTES));
            }
        });
        return sizes;
    }

    private static StateSize size(KeyValueIterator<?, ?> entries, ToIntFunction<Object> keyBytes) {
        try (entries) {
            long count = 0;
            long bytes = 0;
            while (entries.hasNext()) {
                KeyValue<?, ?> entry = entries.next();
                count++;
                bytes += keyBytes.applyAsInt(entry.key) + ((byte[]) entry.value).length;
            }
            return new StateSize(count, bytes);
        }
    }

    private static long count(KeyValueIterator<?, ?> entries) {
        try (entries) {
            long count = 0;
            while (entries.hasNext()) {
                entries.next();
                count++;
            }
            return count;
        }
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
        try {
            Utils.delete(state.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compacted topic as its reader sees it: the last value of each key. */
    private final class Table<V> {
        private final TestOutputTopic<String, V> output;
        private final SortedMap<String, V> latest = new TreeMap<>();
        private int read;

        private Table(Topic<V> topic) {
            output = driver.createOutputTopic(
                    topic.name(), new StringDeserializer(), topic.values().deserializer());
        }

        private SortedMap<String, V> latest() {
            for (KeyValue<String, V> record : output.readKeyValuesToList()) {
                read++;
                if (record.value == null) {
                    latest.remove(record.key);
                } else {
                    latest.put(record.key, record.value);
                }
            }
            return latest;
        }

        private Map<String, Boolean> redirects(Function<V, @Nullable String> mergedInto) {
            Map<String, Boolean> redirects = new TreeMap<>();
            latest().forEach((id, value) -> {
                @Nullable String target = mergedInto.apply(value);
                if (target != null) {
                    @Nullable V record = latest.get(target);
                    redirects.put(id, record != null && mergedInto.apply(record) == null);
                }
            });
            return redirects;
        }

        private SortedMap<String, V> records(Function<V, @Nullable String> mergedInto) {
            SortedMap<String, V> records = new TreeMap<>(latest());
            records.values().removeIf(value -> mergedInto.apply(value) != null);
            return records;
        }
    }
}
