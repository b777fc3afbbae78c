package org.parley.topology;

import java.util.Optional;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.parley.model.BlockEntry;
import org.parley.model.StoryGraphUpdate;
import org.parley.model.StoryLink;
import org.parley.story.BlockingKeys;
import org.parley.story.Likeness;
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
            link(block, newcomer, other).ifPresent(link -> context()
                    .forward(record.withKey(language).withValue(new StoryGraphUpdate(null, null, null, link))));
        }
        blocks.put(place, newcomer);
    }

    private Optional<StoryLink> link(String block, BlockEntry one, BlockEntry two) {
        int order = one.getArticleId().compareTo(two.getArticleId());
        if (order == 0) {
            return Optional.empty();
        }
        BlockEntry a = order < 0 ? one : two;
        BlockEntry b = order < 0 ? two : one;
        if (!BlockingKeys.responsible(block, a.getFingerprint(), b.getFingerprint())) {
            return Optional.empty();
        }
        return sameStory.of(a.getFingerprint(), b.getFingerprint()).map(likeness -> link(a, b, likeness));
    }

    private static StoryLink link(BlockEntry a, BlockEntry b, Likeness likeness) {
        return new StoryLink(
                a.getArticleId(), a.getVersion(), b.getArticleId(), b.getVersion(), likeness.kind(), likeness.weight());
    }
}
