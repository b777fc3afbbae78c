package org.parley.topology;

import static org.parley.topology.Topic.Cleanup.COMPACT;
import static org.parley.topology.Topic.Cleanup.COMPACT_AND_DELETE;
import static org.parley.topology.Topic.Cleanup.DELETE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.RawArticle;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.serde.AvroSerdes;

/** Every topic of Parley. Each article has exactly one record in {@code stories}: its story or a redirect to it. */
public record Topics(
        Topic<RawArticle> articles,
        Topic<CleanArticle> cleanArticles,
        Topic<Story> stories,
        Topic<Event> events,
        Topic<TalkRound> talkRounds,
        Topic<byte[]> deadLetters) {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Optional<Duration> FOR_EVER = Optional.empty();

    /**
     * All topics under a prefix.
     *
     * @param prefix put before every name, e.g. {@code "staging."}; may be empty
     * @param partitions of every topic but dead-letters, at least 1
     */
    public static Topics of(String prefix, int partitions, AvroSerdes avro) {
        return new Topics(
                new Topic<>(prefix + "articles", avro.of(RawArticle.class), partitions, DELETE, Optional.of(MONTH)),
                new Topic<>(
                        prefix + "clean-articles",
                        avro.of(CleanArticle.class),
                        partitions,
                        COMPACT_AND_DELETE,
                        Optional.of(MONTH)),
                new Topic<>(prefix + "stories", avro.of(Story.class), partitions, COMPACT, FOR_EVER),
                new Topic<>(prefix + "events", avro.of(Event.class), partitions, COMPACT, FOR_EVER),
                new Topic<>(prefix + "talk-rounds", avro.of(TalkRound.class), partitions, COMPACT, FOR_EVER),
                new Topic<>(prefix + "dead-letters", Serdes.ByteArray(), 1, DELETE, Optional.of(MONTH)));
    }

    public List<Topic<?>> all() {
        return List.of(articles, cleanArticles, stories, events, talkRounds, deadLetters);
    }
}
