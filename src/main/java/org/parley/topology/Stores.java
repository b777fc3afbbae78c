package org.parley.topology;

import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.WindowStore;
import org.parley.model.ArticleMentions;
import org.parley.model.ArticleState;
import org.parley.model.BlockEntry;
import org.parley.model.Event;
import org.parley.model.ProcessReport;
import org.parley.model.Story;
import org.parley.model.StoryGraphEntry;
import org.parley.model.TalkRound;
import org.parley.topology.serde.AvroSerdes;

/** Names and contents of the state stores, for the topology and for the queries that read them. */
public final class Stores {
    /** Article id: the article's current version. */
    public static final String ARTICLES = "articles";
    /** {@link ArticleStates}: the days of the articles whose content is kept. */
    static final String ARTICLE_DAYS = "article-days";
    /** {@link Keys#of} blocking key, article id: a fingerprint in the bucket of that key. */
    static final String STORY_BLOCKS = "story-blocks";
    /** {@link StoryGraphStore}: articles and links of one language. */
    static final String STORY_GRAPH = "story-graph";
    /** Article id: the story that begins with it, or a redirect to its story. */
    public static final String STORIES = "stories";
    /** Article id: its current mentions. */
    static final String ARTICLE_MENTIONS = "article-mentions";
    /** Article id: its mentions as they were last sent on, with their story. */
    static final String ROUTED_MENTIONS = "routed-mentions";
    /** {@link Keys#of} process, article id: what the article reports of the process. */
    static final String PROCESS_REPORTS = "process-reports";
    /** Event id: the event, or a redirect. */
    public static final String EVENTS = "events";
    /** Round id: the round, or a redirect. */
    public static final String TALK_ROUNDS = "talk-rounds";
    /** {@link Ledger}: the ids that lead to an event or round. */
    static final String REDIRECTS = "redirects";

    private final AvroSerdes avro;
    private final Duration storyRetention;

    Stores(AvroSerdes avro, Duration storyRetention) {
        this.avro = avro;
        this.storyRetention = storyRetention;
    }

    StoreBuilder<KeyValueStore<String, ArticleState>> articles() {
        return store(ARTICLES, ArticleState.class);
    }

    StoreBuilder<KeyValueStore<String, byte[]>> articleDays() {
        return store(ARTICLE_DAYS, Serdes.ByteArray());
    }

    /**
     * By event time: entries are dropped when the newest day seen lies more than the retention after theirs. Kafka drops what
     * is as old as its retention, so that is a day longer.
     */
    StoreBuilder<WindowStore<String, BlockEntry>> storyBlocks() {
        return org.apache.kafka.streams.state.Stores.windowStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentWindowStore(
                        STORY_BLOCKS, storyRetention.plusDays(1), Duration.ofDays(1), false),
                Serdes.String(),
                avro.of(BlockEntry.class));
    }

    StoreBuilder<KeyValueStore<String, StoryGraphEntry>> storyGraph() {
        return store(STORY_GRAPH, StoryGraphEntry.class);
    }

    Materialized<String, Story, KeyValueStore<Bytes, byte[]>> stories() {
        return table(STORIES, Story.class);
    }

    Materialized<String, ArticleMentions, KeyValueStore<Bytes, byte[]>> articleMentions() {
        return table(ARTICLE_MENTIONS, ArticleMentions.class);
    }

    StoreBuilder<KeyValueStore<String, ArticleMentions>> routedMentions() {
        return store(ROUTED_MENTIONS, ArticleMentions.class);
    }

    StoreBuilder<KeyValueStore<String, ProcessReport>> processReports() {
        return store(PROCESS_REPORTS, ProcessReport.class);
    }

    StoreBuilder<KeyValueStore<String, Event>> events() {
        return store(EVENTS, Event.class);
    }

    StoreBuilder<KeyValueStore<String, TalkRound>> talkRounds() {
        return store(TALK_ROUNDS, TalkRound.class);
    }

    StoreBuilder<KeyValueStore<String, String>> redirects() {
        return store(REDIRECTS, Serdes.String());
    }

    private <V extends SpecificRecord> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
        return store(name, avro.of(type));
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    private <V extends SpecificRecord> Materialized<String, V, KeyValueStore<Bytes, byte[]>> table(
            String name, Class<V> type) {
        return Materialized.<String, V, KeyValueStore<Bytes, byte[]>>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(avro.of(type));
    }
}
