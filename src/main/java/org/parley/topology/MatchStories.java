package org.parley.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.WindowStore;
import org.parley.model.BlockEntry;
import org.parley.model.StoryGraphUpdate;
import org.parley.model.StoryLink;
import org.parley.story.BlockingKeys;
import org.parley.story.SameStory;

/**
 * {@code match-stories}: keeps the bucket of each blocking key and compares a newcomer with those already there. A pair that
 * shares several keys is compared in the bucket of the smallest only, so that each link is sent once. The links that a newcomer
 * gets in a bucket go out together: each record makes the graph look at the connected part again.
 */
final class MatchStories extends ContextualProcessor<String, BlockEntry, String, StoryGraphUpdate> {
    /**
     * Later than any day. Not {@code Long.MAX_VALUE}: a window store looks for a range of keys between the first key with the
     * earliest time and, as keys differ in length, a bound that it takes from the last key as long as its bytes are not below
     * the first byte of the latest time. Only a zero there makes it look at this bucket alone instead of all behind it.
     */
    private static final long END_OF_TIME = millis(LocalDate.of(9999, 12, 31));

    private final SameStory sameStory;

    @SuppressWarnings("NullAway.Init")
    private WindowStore<String, BlockEntry> blocks;

    MatchStories(SameStory sameStory) {
        this.sameStory = sameStory;
    }

    @Override
    public void init(ProcessorContext<String, StoryGraphUpdate> context) {
        super.init(context);
        blocks = context.getStateStore(Stores.STORY_BLOCKS);
    }

    @Override
    public void process(Record<String, BlockEntry> record) {
        String block = record.key();
        BlockEntry newcomer = record.value();
        if (newcomer.getFingerprint() != null) {
            List<StoryLink> links = bucket(block).stream()
                    .flatMap(other -> link(block, newcomer, other).stream())
                    .toList();
            if (!links.isEmpty()) {
                context()
                        .forward(record.withKey(newcomer.getFingerprint().getLanguage())
                                .withValue(StoryGraphUpdate.newBuilder()
                                        .setLinks(links)
                                        .build()));
            }
        }
        blocks.put(
                Keys.of(block, newcomer.getArticleId()),
                newcomer.getFingerprint() == null ? null : newcomer,
                millis(newcomer.getDay()));
    }

    private Optional<StoryLink> link(String block, BlockEntry newcomer, BlockEntry other) {
        return !other.getArticleId().equals(newcomer.getArticleId())
                        && BlockingKeys.responsible(block, newcomer.getFingerprint(), other.getFingerprint())
                ? sameStory.link(newcomer, other)
                : Optional.empty();
    }

    private List<BlockEntry> bucket(String block) {
        List<BlockEntry> entries = new ArrayList<>();
        try (KeyValueIterator<Windowed<String>, BlockEntry> found =
                blocks.fetch(Keys.of(block, ""), Keys.of(block, Keys.LAST), 0, END_OF_TIME)) {
            found.forEachRemaining(entry -> entries.add(entry.value));
        }
        return entries;
    }

    private static long millis(LocalDate day) {
        return TimeUnit.DAYS.toMillis(day.toEpochDay());
    }
}
