package org.parley.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleChange;
import org.parley.model.ArticleMentions;
import org.parley.model.ArticleState;
import org.parley.model.BlockEntry;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.model.StoryGraphUpdate;
import org.parley.model.StoryNode;

/** What a change of an article means to each of those who depend on it. */
final class ArticleChanges {
    private ArticleChanges() {}

    static @Nullable CleanArticle cleanArticle(ArticleChange change) {
        return change.getCurrent() == null ? null : change.getCurrent().getClean();
    }

    static @Nullable ArticleMentions mentions(ArticleChange change) {
        ArticleState current = change.getCurrent();
        return current == null
                ? null
                : new ArticleMentions(change.getArticleId(), change.getVersion(), current.getMentions());
    }

    /** The fingerprint once per blocking key, and an empty entry for each key that the article no longer has. */
    static List<KeyValue<String, BlockEntry>> blockEntries(String articleId, ArticleChange change) {
        List<KeyValue<String, BlockEntry>> entries = new ArrayList<>();
        for (String stale : change.getStaleKeys()) {
            entries.add(KeyValue.pair(stale, new BlockEntry(articleId, change.getVersion(), null)));
        }
        if (change.getCurrent() != null) {
            Fingerprint fingerprint = change.getCurrent().getFingerprint();
            for (String key : fingerprint.getKeys()) {
                entries.add(KeyValue.pair(key, new BlockEntry(articleId, change.getVersion(), fingerprint)));
            }
        }
        return entries;
    }

    /** The article for the graph of its language, and its departure for the graph that it leaves. */
    static List<KeyValue<String, StoryGraphUpdate>> graphUpdates(String articleId, ArticleChange change) {
        List<KeyValue<String, StoryGraphUpdate>> updates = new ArrayList<>();
        ArticleState current = change.getCurrent();
        String language = current == null ? null : current.getFingerprint().getLanguage();
        String previous = change.getPreviousLanguage();
        if (previous != null && !previous.equals(language)) {
            StoryGraphUpdate departure = current == null
                    ? new StoryGraphUpdate(null, articleId, null, null)
                    : new StoryGraphUpdate(null, null, articleId, null);
            updates.add(KeyValue.pair(previous, departure));
        }
        if (language != null) {
            updates.add(KeyValue.pair(language, new StoryGraphUpdate(node(change, language), null, null, null)));
        }
        return updates;
    }

    private static StoryNode node(ArticleChange change, String language) {
        CleanArticle clean = change.getCurrent().getClean();
        return new StoryNode(
                change.getArticleId(),
                change.getVersion(),
                language,
                clean.getOutlet(),
                clean.getAgency(),
                clean.getTitle(),
                change.getCurrent().getFingerprint().getPublished(),
                null,
                null);
    }

    /** The mentions of an article, each with the article's story. */
    static ArticleMentions withStory(ArticleMentions article, Story story) {
        String storyId = story.getMergedInto() == null ? story.getStoryId() : story.getMergedInto();
        List<Mention> mentions = article.getMentions().stream()
                .map(mention -> Mention.newBuilder(mention).setStoryId(storyId).build())
                .toList();
        return new ArticleMentions(article.getArticleId(), article.getVersion(), mentions);
    }
}
