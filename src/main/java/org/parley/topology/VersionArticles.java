package org.parley.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleChange;
import org.parley.model.ArticleState;

/**
 * {@code version-article}: compares an article with what was known of it. A repeat goes no further; a new content raises the
 * version; a withdrawal keeps nothing but the version, so that links of the withdrawn text never count again.
 */
final class VersionArticles extends ContextualFixedKeyProcessor<String, @Nullable ArticleState, ArticleChange> {
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ArticleState> articles;

    @Override
    public void init(FixedKeyProcessorContext<String, ArticleChange> context) {
        super.init(context);
        articles = context.getStateStore(Stores.ARTICLES);
    }

    @Override
    public void process(FixedKeyRecord<String, @Nullable ArticleState> article) {
        ArticleState known = articles.get(article.key());
        int version = known == null ? 0 : known.getVersion();
        ArticleState next = versioned(article.value(), version);
        if (next.equals(known) || (known == null && article.value() == null)) {
            return;
        }
        ArticleState current = versioned(article.value(), version + 1);
        articles.put(article.key(), current);
        context().forward(article.withValue(change(article.key(), known, current)));
    }

    private static ArticleState versioned(@Nullable ArticleState content, int version) {
        return content == null
                ? new ArticleState(version, null, List.of(), null)
                : new ArticleState(version, content.getClean(), content.getMentions(), content.getFingerprint());
    }

    private static ArticleChange change(String articleId, @Nullable ArticleState known, ArticleState current) {
        List<String> stale = new ArrayList<>(known == null ? List.of() : keys(known));
        stale.removeAll(keys(current));
        String previousLanguage = known == null || known.getFingerprint() == null
                ? null
                : known.getFingerprint().getLanguage();
        return new ArticleChange(
                articleId, current.getVersion(), current.getClean() == null ? null : current, stale, previousLanguage);
    }

    private static List<String> keys(ArticleState state) {
        return state.getFingerprint() == null
                ? List.of()
                : state.getFingerprint().getKeys();
    }
}
