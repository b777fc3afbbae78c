package org.parley.topology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleState;

/**
 * {@code version-article}: compares an article with what was known of it. A repeat goes no further; a new content raises the
 * version; a withdrawal keeps nothing but the version, so that links of the withdrawn text never count again.
 */
final class VersionArticles extends ContextualFixedKeyProcessor<String, @Nullable ArticleReading, ArticleChange> {
    private final long retentionDays;

    @SuppressWarnings("NullAway.Init")
    private ArticleStates articles;

    /** @param retentionDays how long the content of an article is kept, in days of publication */
    VersionArticles(long retentionDays) {
        this.retentionDays = retentionDays;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, ArticleChange> context) {
        super.init(context);
        articles = new ArticleStates(
                context.getStateStore(Stores.ARTICLES), context.getStateStore(Stores.ARTICLE_DAYS), retentionDays);
    }

    @Override
    public void process(FixedKeyRecord<String, @Nullable ArticleReading> article) {
        ArticleState known = articles.get(article.key());
        ArticleReading reading = article.value();
        String contentVersion = reading == null ? "" : reading.contentVersion();
        if (contentVersion.equals(known == null ? "" : known.getContentVersion())) {
            return;
        }
        int version = known == null ? 1 : known.getVersion() + 1;
        LocalDate received =
                Instant.ofEpochMilli(article.timestamp()).atZone(ZoneOffset.UTC).toLocalDate();
        ArticleState state = reading == null
                ? ArticleState.newBuilder().setVersion(version).setDay(received).build()
                : reading.as(version, received);
        articles.put(article.key(), state);
        context().forward(article.withValue(new ArticleChange(article.key(), known, state)));
    }
}
