package org.parley.topology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
abstract sealed class Ledger<V> {
    private final KeyValueStore<String, V> store;

    private Ledger(KeyValueStore<String, V> store) {
        this.store = store;
    }

    static Ledger<Event> ofEvents(KeyValueStore<String, Event> store) {
        return new OfEvents(store);
    }

    static Ledger<TalkRound> ofRounds(KeyValueStore<String, TalkRound> store) {
        return new OfRounds(store);
    }

    /** Makes {@code records} the records of {@code process}; returns the changes, by id. */
    List<KeyValue<String, @Nullable V>> replace(String process, List<V> records) {
        SortedMap<String, V> published = published(process);
        SortedMap<String, V> next = new TreeMap<>();
        records.forEach(record -> next.put(id(record), record));
        published.forEach((id, old) -> {
            if (!next.containsKey(id)) {
                String successor = mergedInto(old) == null
                        ? mostMentionsOf(old, records)
                        : successor(mergedInto(old), published, records);
                next.put(id, successor == null ? null : redirect(old, successor));
            }
        });
        List<KeyValue<String, @Nullable V>> changes = new ArrayList<>();
        next.forEach((id, record) -> {
            if (record == null) {
                store.delete(id);
                changes.add(KeyValue.pair(id, null));
            } else if (!record.equals(published.get(id))) {
                store.put(id, record);
                changes.add(KeyValue.pair(id, record));
            }
        });
        return changes;
    }

    /** Ids begin with their process, but one process may begin like another: {@code sudan}, {@code sudan-darfur}. */
    private SortedMap<String, V> published(String process) {
        SortedMap<String, V> published = new TreeMap<>();
        for (V record : Keys.valuesWithPrefix(store, process + "-")) {
            if (process(record).equals(process)) {
                published.put(id(record), record);
            }
        }
        return published;
    }

    /** Where a redirect leads now: its target still stands, or has itself gone to another record, or is gone. */
    private @Nullable String successor(String target, Map<String, V> published, List<V> records) {
        if (records.stream().anyMatch(record -> id(record).equals(target))) {
            return target;
        }
        V old = published.get(target);
        return old == null || mergedInto(old) != null ? null : mostMentionsOf(old, records);
    }

    /** The record that now holds most of what {@code old} rested on; ties go to the smaller id. */
    private @Nullable String mostMentionsOf(V old, List<V> records) {
        Set<Report> reports = new HashSet<>();
        mentions(old).forEach(mention -> reports.add(Report.of(mention)));
        Map<String, Long> shared = new HashMap<>();
        for (V record : records) {
            long common = mentions(record).stream()
                    .filter(mention -> reports.contains(Report.of(mention)))
                    .count();
            if (common > 0) {
                shared.put(id(record), common);
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

    abstract String id(V record);

    abstract String process(V record);

    abstract List<Mention> mentions(V record);

    abstract @Nullable String mergedInto(V record);

    abstract V redirect(V from, String to);

    private static final class OfEvents extends Ledger<Event> {
        private OfEvents(KeyValueStore<String, Event> store) {
            super(store);
        }

        @Override
        String id(Event event) {
            return event.getEventId();
        }

        @Override
        String process(Event event) {
            return event.getProcess();
        }

        @Override
        List<Mention> mentions(Event event) {
            return event.getMentions();
        }

        @Override
        @Nullable
        String mergedInto(Event event) {
            return event.getMergedInto();
        }

        @Override
        Event redirect(Event from, String to) {
            return Event.newBuilder()
                    .setEventId(from.getEventId())
                    .setType(from.getType())
                    .setProcess(from.getProcess())
                    .setMergedInto(to)
                    .build();
        }
    }

    private static final class OfRounds extends Ledger<TalkRound> {
        private OfRounds(KeyValueStore<String, TalkRound> store) {
            super(store);
        }

        @Override
        String id(TalkRound round) {
            return round.getRoundId();
        }

        @Override
        String process(TalkRound round) {
            return round.getProcess();
        }

        @Override
        List<Mention> mentions(TalkRound round) {
            return round.getMentions();
        }

        @Override
        @Nullable
        String mergedInto(TalkRound round) {
            return round.getMergedInto();
        }

        @Override
        TalkRound redirect(TalkRound from, String to) {
            return TalkRound.newBuilder()
                    .setRoundId(from.getRoundId())
                    .setProcess(from.getProcess())
                    .setStatus(from.getStatus())
                    .setMergedInto(to)
                    .build();
        }
    }
}
