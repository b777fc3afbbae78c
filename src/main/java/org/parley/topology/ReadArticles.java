package org.parley.topology;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.CleanArticle;

/** {@code read-article}: the mentions and the fingerprint of an article; lets withdrawals pass. */
final class ReadArticles extends ContextualFixedKeyProcessor<String, @Nullable CleanArticle, @Nullable ArticleReading> {
    private final Stages stages;

    ReadArticles(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void process(FixedKeyRecord<String, @Nullable CleanArticle> article) {
        CleanArticle clean = article.value();
        context().forward(article.withValue(clean == null ? null : stages.read(clean)));
    }
}
