package org.parley.extract;

import java.time.LocalDate;
import java.util.List;
import org.parley.model.CleanArticle;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

/** Articles for tests. */
final class Articles {
    private Articles() {}

    /** An article whose day of publication is known. */
    static CleanArticle on(LocalDate published, String id, List<String> paragraphs) {
        return CleanArticle.newBuilder()
                .setId(id)
                .setParagraphs(paragraphs)
                .setPublished(Publication.newBuilder()
                        .setEdtf(published.toString())
                        .setEarliest(published)
                        .setLatest(published)
                        .setSource(PublicationSource.source)
                        .build())
                .build();
    }
}
