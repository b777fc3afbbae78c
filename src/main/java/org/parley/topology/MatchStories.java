package org.parley.topology;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
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
    private KeyValueStore<String, BlockEntry> blocks;

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
        String place = Keys.of(block, newcomer.getArticleId());
        if (newcomer.getFingerprint() == null) {
            blocks.delete(place);
            return;
        }
        String language = newcomer.getFingerprint().getLanguage();
        for (BlockEntry other : Keys.valuesUnder(blocks, block)) {
            if (!other.getArticleId().equals(newcomer.getArticleId())
                    && BlockingKeys.responsible(block, newcomer.getFingerprint(), other.getFingerprint())) {
                sameStory
                        .link(newcomer, other)
                        .ifPresent(link -> context()
                                .forward(record.withKey(language)
                                        .withValue(new StoryGraphUpdate(null, null, null, link))));
            }
        }
        blocks.put(place, newcomer);
    }
}
