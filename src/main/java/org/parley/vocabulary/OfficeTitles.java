package org.parley.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Titles by their slug, so that a look-up does not fold every known title again. Immutable. */
final class OfficeTitles {
    private final Map<String, OfficeKind> anywhere = new HashMap<>();
    private final Map<String, Map<String, OfficeKind>> ofBody = new HashMap<>();

    OfficeTitles(List<OfficeKind> offices) {
        offices.forEach(office -> {
            office.titles().forEach(title -> anywhere.putIfAbsent(Slug.of(title), office));
            office.titlesOf()
                    .forEach((body, titles) -> titles.forEach(title ->
                            ofBody.computeIfAbsent(body, any -> new HashMap<>()).put(Slug.of(title), office)));
        });
    }

    /** A body's own title counts before one that is used everywhere. */
    Optional<OfficeKind> of(String title, String body) {
        String slug = Slug.of(title);
        return Optional.ofNullable(ofBody.getOrDefault(body, Map.of()).get(slug))
                .or(() -> Optional.ofNullable(anywhere.get(slug)));
    }
}
