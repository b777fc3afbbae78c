package org.parley.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.TalkRound;

/**
 * What has been published of the events, or of the rounds, of all processes: records, and a redirect for each id whose
 * mentions went to another record. Redirects never chain: one whose target goes on elsewhere goes on with it, one whose target
 * is gone goes too. Not thread-safe.
 */
final class Ledger<V> {
    private final KeyValueStore<String, V> store;
    private final KeyValueStore<String, String> redirects;
    private final Kind<V> kind;

    /** @param redirects by {@link Keys#of} target, id: the ids that lead to a target, so that none need be searched for */
    Ledger(KeyValueStore<String, V> store, KeyValueStore<String, String> redirects, Kind<V> kind) {
        this.store = store;
        this.redirects = redirects;
        this.kind = kind;
    }

    /**
     * What a ledger has to know of its records.
     *
     * @param name what tells its ids from those of another ledger
     * @param version of the content; a redirect has none
     * @param redirect the record that sends readers of one to another id
     */
    record Kind<V>(
            String name,
            Function<V, String> id,
            Function<V, String> process,
            Function<V, List<Mention>> mentions,
            Function<V, String> version,
            Function<V, @Nullable String> mergedInto,
            BiFunction<V, String, V> redirect) {

        static final Kind<Event> EVENTS = new Kind<>(
                "event ",
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
                "round ",
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

    /**
     * Makes {@code records} the records of {@code process}, whatever was published of it.
     *
     * @return the changes, by id
     */
    SortedMap<String, @Nullable V> replaceAll(String process, List<V> records) {
        SortedMap<String, Optional<V>> changes = new TreeMap<>();
        for (V known : published(process)) {
            @Nullable String target = kind.mergedInto.apply(known);
            if (target == null) {
                changes.put(kind.id.apply(known), Optional.empty());
            } else {
                redirects.put(redirectKey(target, kind.id.apply(known)), kind.id.apply(known));
            }
        }
        records.forEach(record -> changes.put(kind.id.apply(record), Optional.of(record)));
        return publish(changes);
    }

    /**
     * Takes note of what changed.
     *
     * @param changes records that are new or changed by id, empty for an id that none has any more
     * @return what there is to publish, by id: records, redirects, and null for an id of which nothing is left
     */
    SortedMap<String, @Nullable V> publish(SortedMap<String, Optional<V>> changes) {
        SortedMap<String, @Nullable V> published = new TreeMap<>();
        List<V> standing = changes.values().stream().flatMap(Optional::stream).toList();
        // first what stands, so that a redirect finds its target
        standing.forEach(record -> stand(record, published));
        changes.forEach((id, record) -> {
            @Nullable V old = record.isPresent() ? null : store.get(id);
            if (old != null && kind.mergedInto.apply(old) == null) {
                leave(old, mostMentionsOf(old, standing), published);
            }
        });
        return published;
    }

    private void stand(V record, SortedMap<String, @Nullable V> published) {
        String id = kind.id.apply(record);
        @Nullable V old = store.get(id);
        if (old != null && says(old, record)) {
            return;
        }
        @Nullable String target = old == null ? null : kind.mergedInto.apply(old);
        if (target != null) {
            redirects.delete(redirectKey(target, id));
        }
        store.put(id, record);
        published.put(id, record);
    }

    /** The id leads to its successor from now on, and so do those that led to it; without one they are gone. */
    private void leave(V old, @Nullable String successor, SortedMap<String, @Nullable V> published) {
        String id = kind.id.apply(old);
        redirect(old, successor, published);
        for (String follower : Keys.valuesUnder(redirects, kind.name + id)) {
            redirects.delete(redirectKey(id, follower));
            redirect(store.get(follower), successor, published);
        }
    }

    private void redirect(V from, @Nullable String to, SortedMap<String, @Nullable V> published) {
        String id = kind.id.apply(from);
        if (to == null) {
            store.delete(id);
            published.put(id, null);
        } else {
            V redirect = kind.redirect.apply(from, to);
            store.put(id, redirect);
            redirects.put(redirectKey(to, id), id);
            published.put(id, redirect);
        }
    }

    /** Not by {@code equals}: what Avro decodes compares by the model of the serde, which need not know java.time. */
    private boolean says(V known, V record) {
        return kind.version.apply(known).equals(kind.version.apply(record))
                && Objects.equals(kind.mergedInto.apply(known), kind.mergedInto.apply(record));
    }

    private String redirectKey(String target, String id) {
        return Keys.of(kind.name + target, id);
    }

    /** Ids begin with their process, but one process may begin like another: {@code sudan}, {@code sudan-darfur}. */
    private List<V> published(String process) {
        return Keys.valuesWithPrefix(store, process + "-").stream()
                .filter(record -> kind.process.apply(record).equals(process))
                .toList();
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
