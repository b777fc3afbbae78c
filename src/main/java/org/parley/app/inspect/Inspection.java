package org.parley.app.inspect;

import java.util.List;
import java.util.stream.Stream;
import org.parley.clean.PagePart;
import org.parley.extract.Extraction;
import org.parley.model.CleanArticle;
import org.parley.model.Mention;
import org.parley.model.MentionKind;

/**
 * What cleaning and extraction make of one article.
 *
 * @param page the page that the article was taken out of, in its order
 */
public record Inspection(CleanArticle article, List<PagePart> page, Extraction extraction) {
    public List<Mention> rounds() {
        return mentions(MentionKind.round).toList();
    }

    public List<Mention> events() {
        return mentions(MentionKind.event).toList();
    }

    private Stream<Mention> mentions(MentionKind kind) {
        return extraction.mentions().stream().filter(mention -> mention.getKind() == kind);
    }
}
