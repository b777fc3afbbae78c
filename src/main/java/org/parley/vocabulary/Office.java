package org.parley.vocabulary;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Edtf;

/**
 * A term in an office.
 *
 * @param kind id of the kind of office in {@code offices.yaml}: {@code foreign-minister}, {@code envoy}
 * @param title as usually written, such as "UN Special Envoy for Syria"; null for the kind's own first title
 * @param of id of the state, organisation or group that it speaks for
 * @param process id of the process that it is about, null for a general office
 * @param held first and last day, at the precision known
 */
public record Office(
        String kind,
        @Nullable String title,
        String of,
        @Nullable String process,
        Edtf held) {
    /** Whether a day falls into the term; where only a month or year is known, all of it counts. */
    public boolean heldOn(LocalDate day) {
        return (held.earliest() == null || !day.isBefore(held.earliest()))
                && (held.latest() == null || !day.isAfter(held.latest()));
    }

    /**
     * Whether its own title is one that is asked for.
     *
     * @param slugs of the title, bare and behind each name of the body: {@code trade-representative}, {@code
     *     us-trade-representative}
     */
    boolean titled(Set<String> slugs) {
        return title != null && slugs.contains(Slug.of(title));
    }
}
