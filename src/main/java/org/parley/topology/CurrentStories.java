package org.parley.topology;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.parley.model.ArticleState;
import org.parley.model.ArticleStory;
import org.parley.model.Story;

/**
 * {@code current-story}: lets pass what a story graph says of the current version of an article. An article whose language
 * changes leaves one graph and enters another, which work at their own pace; so here, where the versions are known, is the
 * only place that writes its record in {@code stories}.
 */
final class CurrentStories extends ContextualFixedKeyProcessor<String, ArticleStory, Story> {
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ArticleState> articles;

    @Override
    public void init(FixedKeyProcessorContext<String, Story> context) {
        super.init(context);
        articles = context.getStateStore(Stores.ARTICLES);
    }

    @Override
    public void process(FixedKeyRecord<String, ArticleStory> story) {
        ArticleState article = articles.get(story.key());
        if (article != null && article.getVersion() == story.value().getVersion()) {
            context().forward(story.withValue(story.value().getStory()));
        }
    }
}
