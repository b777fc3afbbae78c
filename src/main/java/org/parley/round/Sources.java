package org.parley.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.vocabulary.Slug;

/**
 * Who really speaks: the copies of one text are one source, however many outlets carry them. The articles of a story are
 * one source; so are stories that credit the same agency and appear on the same day, for these are versions of one
 * dispatch. Mutable, not thread-safe.
 */
final class Sources {
    private final Map<String, Set<Mention>> mentionsByStory = new HashMap<>();
    private final Map<String, String> sourceByStory = new HashMap<>();

    /** @param mentions every mention of the process: a story's agency can be credited by any of its copies */
    static Sources of(Collection<Mention> mentions) {
        Sources sources = new Sources();
        sources.replace(List.of(), mentions);
        return sources;
    }

    /**
     * Takes mentions out and puts others in.
     *
     * @return those that were there before and still are, and now come from another source
     */
    Set<Mention> replace(Collection<Mention> gone, Collection<Mention> come) {
        Set<String> touched = new LinkedHashSet<>();
        for (Mention mention : gone) {
            touched.add(story(mention));
            mentionsByStory.getOrDefault(story(mention), new TreeSet<>()).remove(mention);
        }
        Set<Mention> moved = new TreeSet<>(MentionOrder.BY_CONTENT);
        Map<String, Collection<Mention>> stayed = new HashMap<>();
        for (Mention mention : come) {
            touched.add(story(mention));
            stayed.computeIfAbsent(
                    story(mention), story -> List.copyOf(mentionsByStory.getOrDefault(story, new TreeSet<>())));
            mentionsByStory
                    .computeIfAbsent(story(mention), any -> new TreeSet<>(MentionOrder.BY_CONTENT))
                    .add(mention);
        }
        for (String story : touched) {
            Set<Mention> mentions = mentionsByStory.getOrDefault(story, Set.of());
            if (mentions.isEmpty()) {
                mentionsByStory.remove(story);
                sourceByStory.remove(story);
                continue;
            }
            String source = source(story, mentions);
            if (!source.equals(sourceByStory.put(story, source))) {
                moved.addAll(stayed.getOrDefault(story, mentions));
            }
        }
        return moved;
    }

    /** Two mentions with the same answer are not independent of each other. The mention must be among those put in. */
    String of(Mention mention) {
        return Objects.requireNonNull(sourceByStory.get(story(mention)), "the mention is not known");
    }

    private static String source(String story, Collection<Mention> mentions) {
        return mentions.stream()
                .map(Sources::dispatch)
                .filter(Objects::nonNull)
                // the smallest of several claims: any fixed choice will do, as long as it does not depend on order
                .min(Comparator.naturalOrder())
                .orElse(story);
    }

    private static @Nullable String dispatch(Mention mention) {
        @Nullable String agency = Slug.ofNullable(mention.getAgency());
        return agency == null ? null : ReportingDay.of(mention) + " " + agency;
    }

    private static String story(Mention mention) {
        return mention.getStoryId() != null ? mention.getStoryId() : "article " + mention.getArticleId();
    }
}
