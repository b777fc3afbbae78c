package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The agency that an HTML page credits in its data: as source, as author, never as its own publisher. */
final class HtmlAgency {
    private static final List<String> META_NAMES =
            List.of("source", "news_source", "article:source", "dc.source", "original-source", "author", "byl");

    private HtmlAgency() {}

    static Optional<String> find(Credits credits, Landmarks landmarks, LinkedData data) {
        return Stream.of(
                        Stream.of("sourceOrganization", "creditText", "author", "creator")
                                .flatMap(property -> data.names(property).stream()),
                        META_NAMES.stream().flatMap(name -> landmarks.metaContents(name).stream()),
                        landmarks.authors().stream().limit(5).map(author -> author.text()))
                .flatMap(names -> names)
                .map(credits::ofAuthor)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
