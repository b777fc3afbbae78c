package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.vocabulary.Slug;

/**
 * A mention of a round, with what the rules compare worked out once.
 *
 * @param reported publication day of its article; null when unknown
 * @param source the independent source it comes from, see {@link Sources}
 */
record Report(
        Mention mention,
        Phase phase,
        Timing timing,
        Locus locus,
        @Nullable LocalDate reported,
        String source) {

    static final Comparator<Report> BY_CONTENT = Comparator.comparing(Report::mention, MentionOrder.BY_CONTENT);

    static Report of(Mention mention, Sources sources) {
        Phase phase = Phase.of(mention.getStatus());
        @Nullable LocalDate reported = ReportingDay.of(mention);
        return new Report(
                mention, phase, Timing.of(mention, phase, reported), Locus.of(mention), reported, sources.of(mention));
    }

    /** What makes two names one actor: the id of the vocabulary, else the folded name. */
    static String key(Actor actor) {
        return actor.getId() != null ? actor.getId() : Slug.of(actor.getName());
    }

    @Nullable
    Integer number() {
        return mention.getNumber();
    }

    String articleId() {
        return mention.getArticleId();
    }

    /** Says, from the day itself or later, that the sides did meet. */
    boolean witnessed() {
        return phase.held() && reported != null && timing.known() && !reported.isBefore(timing.from());
    }
}
