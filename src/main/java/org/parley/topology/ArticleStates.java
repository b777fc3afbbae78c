package org.parley.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleState;
import org.parley.model.Fingerprint;

/**
 * What is known of each article of a partition. Contents are kept while they are at most {@code retentionDays} older than the
 * newest article. Of an older one a few dozen bytes stay, for as long as it has a record in {@code stories}: by them a repeat
 * is told from a change, and a withdrawal finds its way. Not thread-safe.
 */
final class ArticleStates {
    private static final byte[] NOTHING = new byte[0];

    private final KeyValueStore<String, ArticleState> states;
    private final KeyValueStore<String, byte[]> days;
    private final long retentionDays;
    private LocalDate newest;

    /** @param days {@link Keys#of} day, article id: the articles whose content is there */
    ArticleStates(KeyValueStore<String, ArticleState> states, KeyValueStore<String, byte[]> days, long retentionDays) {
        this.states = states;
        this.days = days;
        this.retentionDays = retentionDays;
        this.newest = newest(days);
    }

    private static LocalDate newest(KeyValueStore<String, byte[]> days) {
        try (KeyValueIterator<String, byte[]> latestFirst = days.reverseAll()) {
            return latestFirst.hasNext() ? LocalDate.parse(Keys.first(latestFirst.next().key)) : LocalDate.EPOCH;
        }
    }

    @Nullable
    ArticleState get(String articleId) {
        return states.get(articleId);
    }

    void put(String articleId, ArticleState state) {
        ArticleState known = states.get(articleId);
        states.put(articleId, state); // first: it is what can be too large, and then nothing may have happened
        if (known != null) {
            days.delete(Keys.of(known.getDay().toString(), articleId));
        }
        if (state.getClean() != null) {
            days.put(Keys.of(state.getDay().toString(), articleId), NOTHING);
            advanceTo(state.getDay());
        }
    }

    private void advanceTo(LocalDate day) {
        if (day.isAfter(newest)) {
            newest = day;
            for (String old : keysBefore(day.minusDays(retentionDays))) {
                String articleId = Keys.second(old);
                states.put(articleId, withoutContent(states.get(articleId)));
                days.delete(old);
            }
        }
    }

    private List<String> keysBefore(LocalDate day) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> old = days.range(null, day.toString())) {
            old.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    private static ArticleState withoutContent(ArticleState state) {
        Fingerprint print = state.getFingerprint();
        return ArticleState.newBuilder()
                .setVersion(state.getVersion())
                .setDay(state.getDay())
                .setContentVersion(state.getContentVersion())
                .setFingerprint(Fingerprint.newBuilder()
                        .setArticleId(print.getArticleId())
                        .setLanguage(print.getLanguage())
                        .build())
                .build();
    }
}
