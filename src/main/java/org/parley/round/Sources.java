package org.parley.round;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/**
 * Who really speaks: the copies of one text are one source, however many outlets carry them. The articles of a story are
 * one source; so are stories that credit the same agency and appear on the same day, for these are versions of one
 * dispatch.
 */
final class Sources {
    private final Map<String, String> sourceByStory;

    private Sources(Map<String, String> sourceByStory) {
        this.sourceByStory = sourceByStory;
    }

    /** @param mentions every mention of the process: a story's agency can be credited by any of its copies */
    static Sources of(Collection<Mention> mentions) {
        Map<String, String> dispatches = new TreeMap<>();
        for (Mention mention : mentions) {
            @Nullable String agency = Slug.ofNullable(mention.getAgency());
            if (agency != null) {
                String day = String.valueOf(ReportingDay.of(mention));
                // the smallest of several claims: any fixed choice will do, as long as it does not depend on order
                dispatches.merge(story(mention), day + " " + agency, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return new Sources(new HashMap<>(dispatches));
    }

    /** Two mentions with the same answer are not independent of each other. */
    String of(Mention mention) {
        String story = story(mention);
        return sourceByStory.getOrDefault(story, story);
    }

    private static String story(Mention mention) {
        return mention.getStoryId() != null ? mention.getStoryId() : "article " + mention.getArticleId();
    }
}
