package org.parley.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state and its government.
 *
 * @param id such as {@code syria}
 * @param name such as "Syria"
 * @param country ISO 3166-1 alpha-2, for former states ISO 3166-3 (SU, YU), {@code XK} for Kosovo
 * @param aliases other names: "Burma", "Russian Federation"
 * @param demonyms adjectives and names of the people, singular and plural: "Syrian", "Syrians"
 * @param capital id of the place, null where the vocabulary does not have it
 * @param metonyms seats that stand for the government: "the Kremlin"; a capital's name too
 * @param source where the facts come from
 */
public record State(
        String id,
        String name,
        String country,
        List<String> aliases,
        List<String> demonyms,
        @Nullable String capital,
        List<String> metonyms,
        String source)
        implements Body {}
