package org.parley.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param id such as {@code al-jazeera}
 * @param name as shown: "Al Jazeera"
 * @param hosts of its pages, without "www."
 * @param group owner of several outlets that share copy, or null
 * @param source where the facts come from
 */
public record Outlet(
        String id,
        String name,
        List<String> hosts,
        @Nullable String group,
        String source) {}
