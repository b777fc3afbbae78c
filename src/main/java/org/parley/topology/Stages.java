package org.parley.topology;

import java.util.List;
import org.parley.article.ArticleLimits;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.model.CleanArticle;
import org.parley.model.Mention;
import org.parley.model.RawArticle;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;

/** The pure stages that the topology wires together. Thread-safe, as each of them is. */
public record Stages(
        ArticleLimits limits,
        Cleaner cleaner,
        Extractor extractor,
        Fingerprints fingerprints,
        SameStory sameStory,
        Clustering clustering) {

    /**
     * @throws org.parley.article.RefusedArticleException if the article breaks a limit
     */
    CleanArticle clean(String key, RawArticle raw) {
        limits.check(key, raw);
        return cleaner.clean(raw);
    }

    ArticleReading read(CleanArticle article) {
        List<Mention> mentions = extractor.extract(article).mentions();
        return new ArticleReading(article, mentions, fingerprints.of(article));
    }
}
