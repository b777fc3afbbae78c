package org.parley.topology;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;

/** {@code clean-article}: refuses what cannot be processed, cleans the rest, and lets withdrawals pass. */
final class CleanArticles extends ContextualFixedKeyProcessor<String, @Nullable RawArticle, @Nullable CleanArticle> {
    private final Stages stages;

    CleanArticles(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void process(FixedKeyRecord<String, @Nullable RawArticle> article) {
        RawArticle raw = article.value();
        context().forward(article.withValue(raw == null ? null : stages.clean(article.key(), raw)));
    }
}
