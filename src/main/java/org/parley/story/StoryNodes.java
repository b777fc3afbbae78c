package org.parley.story;

import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.StoryNode;

/** Writes down what the story graph knows of an article. */
public final class StoryNodes {
    private StoryNodes() {}

    /** The node of an article that has no story yet. The day is the fingerprint's, by which articles are compared. */
    public static StoryNode of(CleanArticle article, Fingerprint fingerprint, int version) {
        return StoryNode.newBuilder()
                .setArticleId(article.getId())
                .setVersion(version)
                .setLanguage(fingerprint.getLanguage())
                .setOutlet(article.getOutlet())
                .setAgency(article.getAgency())
                .setTitle(article.getTitle())
                .setPublished(fingerprint.getPublished())
                .build();
    }
}
