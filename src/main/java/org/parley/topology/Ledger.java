package org.parley.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.TalkRound;

/**
 * What has been published of the events, or of the rounds, of all processes. Replacing the records of a process says what
 * changed: new and changed records, a redirect for an id whose mentions went to another record, null for an id whose mentions
 * are gone. Redirects never chain. Not thread-safe.
 */
final class Ledger<V> {
    private final KeyValueStore<String, V> store;
    private final Kind<V> kind;

    Ledger(KeyValueStore<String, V> store, Kind<V> kind) {
        this.store = store;
        this.kind = kind;
    }

    /**
     * What a ledger has to know of its records.
     *
     * @param version of the content; a redirect has none
     * @param redirect the record that sends readers of one to another id
     */
    record Kind<V>(
            Function<V, String> id,
            Function<V, String> process,
            Function<V, List<Mention>> mentions,
            Function<V, String> version,
            Function<V, @Nullable String> mergedInto,
            BiFunction<V, String, V> redirect) {

        static final Kind<Event> EVENTS = new Kind<>(
                Event::getEventId,
                Event::getProcess,
                Event::getMentions,
                Event::getVersion,
                Event::getMergedInto,
                (from, to) -> Event.newBuilder()
                        .setEventId(from.getEventId())
                        .setType(from.getType())
                        .setProcess(from.getProcess())
                        .setMergedInto(to)
                        .build());

        static final Kind<TalkRound> ROUNDS = new Kind<>(
                TalkRound::getRoundId,
                TalkRound::getProcess,
                TalkRound::getMentions,
                TalkRound::getVersion,
                TalkRound::getMergedInto,
                (from, to) -> TalkRound.newBuilder()
                        .setRoundId(from.getRoundId())
                        .setProcess(from.getProcess())
                        .setStatus(from.getStatus())
                        .setMergedInto(to)
                        .build());
    }

    /** Makes {@code records} the records of {@code process}; returns the changes, by id. */
    List<KeyValue<String, @Nullable V>> replace(String process, List<V> records) {
        SortedMap<String, V> published = published(process);
        SortedMap<String, V> next = new TreeMap<>();
        records.forEach(record -> next.put(kind.id.apply(record), record));
        published.forEach((id, old) -> {
            if (!next.containsKey(id)) {
                String successor = kind.mergedInto.apply(old) == null
                        ? mostMentionsOf(old, records)
                        : successor(kind.mergedInto.apply(old), published, records);
                next.put(id, successor == null ? null : kind.redirect.apply(old, successor));
            }
        });
        List<KeyValue<String, @Nullable V>> changes = new ArrayList<>();
        next.forEach((id, record) -> {
            if (record == null) {
                store.delete(id);
                changes.add(KeyValue.pair(id, null));
            } else if (!says(published.get(id), record)) {
                store.put(id, record);
                changes.add(KeyValue.pair(id, record));
            }
        });
        return changes;
    }

    private boolean says(@Nullable V known, V record) {
        return known != null
                && kind.version.apply(known).equals(kind.version.apply(record))
                && Objects.equals(kind.mergedInto.apply(known), kind.mergedInto.apply(record));
    }

    /** Ids begin with their process, but one process may begin like another: {@code sudan}, {@code sudan-darfur}. */
    private SortedMap<String, V> published(String process) {
        SortedMap<String, V> published = new TreeMap<>();
        for (V record : Keys.valuesWithPrefix(store, process + "-")) {
            if (kind.process.apply(record).equals(process)) {
                published.put(kind.id.apply(record), record);
            }
        }
        return published;
    }

    /** Where a redirect leads now: its target still stands, or has itself gone to another record, or is gone. */
    private @Nullable String successor(String target, Map<String, V> published, List<V> records) {
        if (records.stream().anyMatch(record -> kind.id.apply(record).equals(target))) {
            return target;
        }
        V old = published.get(target);
        return old == null || kind.mergedInto.apply(old) != null ? null : mostMentionsOf(old, records);
    }

    /** The record that now holds most of what {@code old} rested on; ties go to the smaller id. */
    private @Nullable String mostMentionsOf(V old, List<V> records) {
        Set<Report> reports = new HashSet<>();
        kind.mentions.apply(old).forEach(mention -> reports.add(Report.of(mention)));
        Map<String, Long> shared = new HashMap<>();
        for (V record : records) {
            long common = kind.mentions.apply(record).stream()
                    .filter(mention -> reports.contains(Report.of(mention)))
                    .count();
            if (common > 0) {
                shared.put(kind.id.apply(record), common);
            }
        }
        return shared.entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** A report stays the same report when the story of its article changes. */
    private record Report(String articleId, int start, int end) {
        static Report of(Mention mention) {
            return new Report(
                    mention.getArticleId(),
                    mention.getEvidence().getStart(),
                    mention.getEvidence().getEnd());
        }
    }
}
