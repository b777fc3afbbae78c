package org.parley.topology;

import java.time.Duration;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.KTable;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleMentions;
import org.parley.model.ArticleStory;
import org.parley.model.BlockEntry;
import org.parley.model.Mention;
import org.parley.model.ProcessReport;
import org.parley.model.Story;
import org.parley.model.StoryGraphUpdate;
import org.parley.topology.serde.AvroSerdes;

/**
 * How the stages hang together: the picture in the README, in code. Every processor, store and repartition has a name, so
 * that a change of the topology is a visible change of {@code topology.txt}.
 */
public final class ParleyTopology {
    private final Topics topics;
    private final Stages stages;
    private final AvroSerdes avro;
    private final Duration storyRetention;
    private final Stores stores;

    /**
     * The topology over these topics and stages.
     *
     * @param storyRetention how far behind the newest publication day the state of stories is kept: the window within which
     *     two articles can tell one story, and the grace for articles that come late
     */
    public ParleyTopology(Topics topics, Stages stages, AvroSerdes avro, Duration storyRetention) {
        this.topics = topics;
        this.stages = stages;
        this.avro = avro;
        this.storyRetention = storyRetention;
        this.stores = new Stores(avro, storyRetention);
    }

    /**
     * The topology, to be run with the same settings.
     *
     * @param config must set {@code ensure.explicit.internal.resource.naming}, which only this way of making a builder
     *     enforces
     */
    public Topology build(StreamsConfig config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(config));

        KStream<String, ArticleChange> changes = builder.stream(
                        topics.articles().name(), topics.articles().consumedAs("articles"))
                .processValues(() -> new CleanArticles(stages), Named.as("clean-article"))
                .processValues(() -> new ReadArticles(stages), Named.as("read-article"))
                .processValues(
                        Stateful.valuesWith(
                                () -> new VersionArticles(articleRetentionDays()),
                                stores.articles(),
                                stores.articleDays()),
                        Named.as("version-article"));
        changes.mapValues(ArticleChange::cleanArticle, Named.as("clean-article-of-change"))
                .to(topics.cleanArticles().name(), topics.cleanArticles().producedAs("clean-articles"));

        KStream<String, Story> stories = stories(changes);
        stories.to(topics.stories().name(), topics.stories().producedAs("stories"));

        KTable<String, ArticleMentions> mentions = changes.mapValues(
                        ArticleChange::mentions, Named.as("mentions-of-change"))
                .toTable(Named.as("article-mentions"), stores.articleMentions());
        KStream<String, Outcome> outcomes = mentions.join(
                        stories.toTable(Named.as("story-of-article"), stores.stories()),
                        ParleyTopology::withStory,
                        Named.as("join-story"))
                .toStream(Named.as("mentions-with-story"))
                .process(Stateful.with(RouteMentions::new, stores.routedMentions()), Named.as("route-mentions"))
                .repartition(byKey("mentions", ProcessReport.class))
                .process(
                        Stateful.with(
                                AssembleRounds::new,
                                stores.processReports(),
                                stores.events(),
                                stores.talkRounds(),
                                stores.redirects()),
                        Named.as("assemble-rounds"));
        outcomes.filter(Outcome.OfEvent::is, Named.as("events-only"))
                .mapValues(Outcome.OfEvent::value, Named.as("event-of-outcome"))
                .to(topics.events().name(), topics.events().producedAs("events"));
        outcomes.filter(Outcome.OfRound::is, Named.as("rounds-only"))
                .mapValues(Outcome.OfRound::value, Named.as("round-of-outcome"))
                .to(topics.talkRounds().name(), topics.talkRounds().producedAs("talk-rounds"));

        return builder.build();
    }

    /** The record in {@code stories} of each article, whenever it changes: its story, a redirect, or null when withdrawn. */
    private KStream<String, @Nullable Story> stories(KStream<String, ArticleChange> changes) {
        KStream<String, StoryGraphUpdate> articles = changes.flatMap(
                        (id, change) -> change.graphUpdates(), Named.as("graph-article"))
                .repartition(byKey("story-articles", StoryGraphUpdate.class));
        KStream<String, StoryGraphUpdate> links = changes.flatMap(
                        (id, change) -> change.blockEntries(), Named.as("block-stories"))
                .repartition(byKey("story-blocks", BlockEntry.class))
                .process(
                        Stateful.with(() -> new MatchStories(stages.sameStory()), stores.storyBlocks()),
                        Named.as("match-stories"))
                .repartition(byKey("story-links", StoryGraphUpdate.class));
        KStream<String, Story> told = articles.merge(links, Named.as("articles-and-links"))
                .process(
                        Stateful.with(
                                () -> new ClusterStories(stages.clustering(), storyRetention), stores.storyGraph()),
                        Named.as("cluster-stories"))
                .repartition(byKey("article-stories", ArticleStory.class))
                .processValues(CurrentStories::new, Named.as("current-story"), Stores.ARTICLES);
        KStream<String, Story> withdrawn = changes.filter(
                        (id, change) -> change.isWithdrawal(), Named.as("withdrawals-only"))
                .mapValues(change -> null, Named.as("no-story"));
        return told.merge(withdrawn, Named.as("story-or-none"));
    }

    /** As long as the topic keeps the article itself, and at least as long as its story is open. */
    private long articleRetentionDays() {
        Duration ofTopic = topics.articles().retention().orElse(storyRetention);
        return Math.max(ofTopic.toDays(), storyRetention.toDays());
    }

    /** The mentions of an article, each with the article's story. */
    private static ArticleMentions withStory(ArticleMentions article, Story story) {
        String storyId = story.getMergedInto() == null ? story.getStoryId() : story.getMergedInto();
        List<Mention> mentions = article.getMentions().stream()
                .map(mention -> Mention.newBuilder(mention).setStoryId(storyId).build())
                .toList();
        return new ArticleMentions(article.getArticleId(), article.getVersion(), mentions);
    }

    private <V extends SpecificRecord> Repartitioned<String, V> byKey(String name, Class<V> type) {
        return Repartitioned.<String, V>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(avro.of(type))
                .withNumberOfPartitions(topics.articles().partitions());
    }
}
