package org.parley.topology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleState;

/**
 * {@code version-article}: compares an article with what was known of it. A repeat goes no further; a new content raises the
 * version; a withdrawal keeps nothing but the version, so that links of the withdrawn text never count again.
 */
final class VersionArticles extends ContextualFixedKeyProcessor<String, @Nullable ArticleReading, ArticleChange> {
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ArticleState> articles;

    @Override
    public void init(FixedKeyProcessorContext<String, ArticleChange> context) {
        super.init(context);
        articles = context.getStateStore(Stores.ARTICLES);
    }

    @Override
    public void process(FixedKeyRecord<String, @Nullable ArticleReading> article) {
        ArticleState known = articles.get(article.key());
        ArticleReading reading = article.value();
        if (Objects.equals(reading, ArticleReading.of(known))) {
            return;
        }
        int version = known == null ? 1 : known.getVersion() + 1;
        LocalDate received =
                Instant.ofEpochMilli(article.timestamp()).atZone(ZoneOffset.UTC).toLocalDate();
        ArticleState state = reading == null
                ? new ArticleState(version, received, null, List.of(), null)
                : reading.as(version, received);
        articles.put(article.key(), state);
        context().forward(article.withValue(new ArticleChange(article.key(), known, state)));
    }
}
