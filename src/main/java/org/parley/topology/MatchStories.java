package org.parley.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.kstream.Windowed;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.WindowStore;
import org.parley.model.BlockEntry;
import org.parley.model.StoryGraphUpdate;
import org.parley.story.BlockingKeys;
import org.parley.story.SameStory;

/**
 * {@code match-stories}: keeps the bucket of each blocking key and compares a newcomer with those already there. A pair that
 * shares several keys is compared in the bucket of the smallest only, so that each link is sent once.
 */
final class MatchStories extends ContextualProcessor<String, BlockEntry, String, StoryGraphUpdate> {
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
            for (BlockEntry other : bucket(block)) {
                compare(record, other);
            }
        }
        blocks.put(
                Keys.of(block, newcomer.getArticleId()),
                newcomer.getFingerprint() == null ? null : newcomer,
                millis(newcomer.getDay()));
    }

    private void compare(Record<String, BlockEntry> record, BlockEntry other) {
        BlockEntry newcomer = record.value();
        if (!other.getArticleId().equals(newcomer.getArticleId())
                && BlockingKeys.responsible(record.key(), newcomer.getFingerprint(), other.getFingerprint())) {
            sameStory.link(newcomer, other).ifPresent(link -> context()
                    .forward(record.withKey(newcomer.getFingerprint().getLanguage())
                            .withValue(
                                    StoryGraphUpdate.newBuilder().setLink(link).build())));
        }
    }

    private List<BlockEntry> bucket(String block) {
        List<BlockEntry> entries = new ArrayList<>();
        try (KeyValueIterator<Windowed<String>, BlockEntry> found =
                blocks.fetch(Keys.of(block, ""), Keys.of(block, Keys.LAST), 0, Long.MAX_VALUE)) {
            found.forEachRemaining(entry -> entries.add(entry.value));
        }
        return entries;
    }

    private static long millis(LocalDate day) {
        return TimeUnit.DAYS.toMillis(day.toEpochDay());
    }
}
