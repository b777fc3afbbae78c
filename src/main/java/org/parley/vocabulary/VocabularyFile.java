package org.parley.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.Edtf;
import org.parley.vocabulary.yaml.Located;
import org.parley.vocabulary.yaml.Origin;

/**
 * The shape of a file in {@code config/vocabulary}: any of these sections, each a list of entries.
 *
 * @param source for all entries of the file that name no source of their own
 */
record VocabularyFile(
        @Nullable String source,
        List<OfficeEntry> offices,
        List<StateEntry> states,
        List<OrganisationEntry> organisations,
        List<GroupEntry> groups,
        List<PersonEntry> people,
        List<PlaceEntry> places,
        List<ProcessEntry> processes,
        List<AgencyEntry> agencies,
        List<String> unspecificCredits,
        List<OutletEntry> outlets) {

    /**
     * What every entry has; an id that is not written is the slug of the name. Names under {@code ambiguous}, where an
     * entry has them, are borne by others of its kind too.
     */
    sealed interface Entry {
        Origin at();

        @Nullable
        String id();

        String name();

        @Nullable
        String source();
    }

    /** A kind of office; {@code name} is its usual title, {@code titles} the others, {@code titlesOf} those of one body. */
    record OfficeEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> titles,
            Map<String, List<String>> titlesOf,
            @Nullable String source)
            implements Entry {}

    record StateEntry(
            Origin at,
            @Nullable String id,
            String name,
            Located<String> country,
            List<String> aliases,
            List<String> ambiguous,
            List<String> demonyms,
            @Nullable Located<String> capital,
            List<String> metonyms,
            @Nullable String source)
            implements Entry {}

    record OrganisationEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> aliases,
            List<String> metonyms,
            List<Located<String>> members,
            @Nullable String source)
            implements Entry {}

    record GroupEntry(
            Origin at,
            @Nullable String id,
            String name,
            GroupKind kind,
            @Nullable Located<String> country,
            List<String> aliases,
            @Nullable String source)
            implements Entry {}

    record PersonEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> aliases,
            List<String> ambiguous,
            @Nullable Located<String> country,
            List<TermEntry> offices,
            @Nullable String source)
            implements Entry {}

    record TermEntry(
            Origin at,
            String office,
            @Nullable String title,
            String of,
            @Nullable String process,
            Edtf held) {}

    record PlaceEntry(
            Origin at,
            @Nullable String id,
            String name,
            PlaceKind kind,
            @Nullable Located<String> city,
            Located<String> country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<String> aliases,
            @Nullable String source)
            implements Entry {}

    record ProcessEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> aliases,
            List<String> conflicts,
            Map<String, List<Located<String>>> sides,
            List<Located<String>> backers,
            List<Located<String>> mediators,
            List<Located<String>> places,
            List<TrackEntry> tracks,
            Edtf span,
            @Nullable String source)
            implements Entry {}

    record TrackEntry(
            Origin at,
            String name,
            List<String> aliases,
            List<Located<String>> venues,
            List<Located<String>> mediators) {}

    record AgencyEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> credits,
            @Nullable String source) implements Entry {}

    record OutletEntry(
            Origin at,
            @Nullable String id,
            String name,
            List<String> hosts,
            @Nullable String group,
            @Nullable String source)
            implements Entry {}
}
