package org.parley.app.inspect;

import org.parley.article.ArticleLimits;
import org.parley.clean.CleanedPage;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.extract.rule.RuleBook;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** The stages that need one article only. Immutable, thread-safe. */
public final class Inspector {
    private final ArticleLimits limits;
    private final Cleaner cleaner;
    private final Extractor extractor;

    public Inspector(ArticleLimits limits, Vocabulary vocabulary, RuleBook rules) {
        this.limits = limits;
        this.cleaner = new Cleaner(vocabulary);
        this.extractor = new Extractor(vocabulary, rules);
    }

    /**
     * Cleans one article and reads it.
     *
     * @throws org.parley.article.RefusedArticleException if it is none that can be processed
     */
    public Inspection inspect(RawArticle raw) {
        limits.check(raw.getId(), raw);
        CleanedPage clean = cleaner.read(raw);
        return new Inspection(clean.article(), clean.parts(), extractor.extract(clean.article()));
    }
}
