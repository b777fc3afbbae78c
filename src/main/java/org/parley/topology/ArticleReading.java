package org.parley.topology;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleState;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Mention;

/** All that can be said of an article by itself. Equal contents have equal readings. */
record ArticleReading(CleanArticle clean, List<Mention> mentions, Fingerprint fingerprint) {

    /** What was said of an article when it was last read; null if it is not known or was withdrawn. */
    static @Nullable ArticleReading of(@Nullable ArticleState state) {
        return state == null || state.getClean() == null
                ? null
                : new ArticleReading(state.getClean(), state.getMentions(), state.getFingerprint());
    }

    /** @param received what counts for an article that gives no date at all */
    ArticleState as(int version, LocalDate received) {
        LocalDate retrieved = clean.getRetrievedAt() == null
                ? received
                : clean.getRetrievedAt().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate day = fingerprint.getPublished() == null ? retrieved : fingerprint.getPublished();
        return new ArticleState(version, day, clean, mentions, fingerprint);
    }
}
