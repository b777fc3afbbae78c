package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.CanonicalUrl;

/** What a site is called, as {@link Headline#key}: by itself, and by the labels of its host. */
final class SiteKeys {
    /** Shorter labels are "www", "co" and the like. */
    private static final int SHORTEST_LABEL = 4;

    private SiteKeys() {}

    static List<String> of(Landmarks landmarks, @Nullable String url) {
        List<String> keys = new ArrayList<>();
        keys.add(Headline.key(landmarks.meta("property", "og:site_name").orElse("")));
        keys.add(Headline.key(landmarks.meta("name", "application-name").orElse("")));
        keys.addAll(of(url));
        keys.removeIf(String::isEmpty);
        return List.copyOf(keys);
    }

    static List<String> of(@Nullable String url) {
        @Nullable String host = url == null ? null : CanonicalUrl.host(url);
        List<String> keys = new ArrayList<>();
        if (host != null) {
            keys.add(Headline.key(host));
            Arrays.stream(host.split("\\.", -1))
                    .filter(label -> label.length() >= SHORTEST_LABEL)
                    .map(Headline::key)
                    .forEach(keys::add);
        }
        return keys;
    }
}
