package org.parley.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleMentions;
import org.parley.model.ArticleState;
import org.parley.model.BlockEntry;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.StoryGraphUpdate;
import org.parley.model.StoryNode;
import org.parley.story.StoryNodes;

/**
 * A new version of an article, or its withdrawal, and what it means to each of those who depend on the article.
 *
 * @param before what was known of the article; null the first time
 * @param after what is known now; without content when withdrawn
 */
record ArticleChange(String articleId, @Nullable ArticleState before, ArticleState after) {

    @Nullable
    CleanArticle cleanArticle() {
        return after.getClean();
    }

    boolean isWithdrawal() {
        return after.getClean() == null;
    }

    @Nullable
    ArticleMentions mentions() {
        return isWithdrawal() ? null : new ArticleMentions(articleId, after.getVersion(), after.getMentions());
    }

    /** The fingerprint once per blocking key, and an empty entry wherever only the version before it was. */
    List<KeyValue<String, BlockEntry>> blockEntries() {
        List<KeyValue<String, BlockEntry>> entries = new ArrayList<>();
        Fingerprint now = after.getFingerprint();
        List<String> keys = now == null ? List.of() : now.getKeys();
        if (before != null && before.getFingerprint() != null) {
            LocalDate day = before.getDay();
            for (String key : before.getFingerprint().getKeys()) {
                if (!keys.contains(key) || !day.equals(after.getDay())) {
                    entries.add(KeyValue.pair(key, new BlockEntry(articleId, after.getVersion(), day, null)));
                }
            }
        }
        for (String key : keys) {
            entries.add(KeyValue.pair(key, new BlockEntry(articleId, after.getVersion(), after.getDay(), now)));
        }
        return entries;
    }

    /** The article for the graph of its language, and its departure for the graph that it leaves. */
    List<KeyValue<String, StoryGraphUpdate>> graphUpdates() {
        List<KeyValue<String, StoryGraphUpdate>> updates = new ArrayList<>();
        String language = language(after);
        String previous = before == null ? null : language(before);
        if (previous != null && !previous.equals(language)) {
            updates.add(KeyValue.pair(
                    previous, StoryGraphUpdate.newBuilder().setGone(articleId).build()));
        }
        if (language != null) {
            updates.add(KeyValue.pair(
                    language, StoryGraphUpdate.newBuilder().setNode(node()).build()));
        }
        return updates;
    }

    private static @Nullable String language(ArticleState state) {
        return state.getFingerprint() == null ? null : state.getFingerprint().getLanguage();
    }

    private StoryNode node() {
        return StoryNode.newBuilder(StoryNodes.of(after.getClean(), after.getFingerprint(), after.getVersion()))
                .setDay(after.getDay())
                .build();
    }
}
