package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleState;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.Stores;

/** The tables as this instance's state stores hold them. Thread-safe. */
public final class StoreTables implements Tables {
    private final KafkaStreams streams;

    public StoreTables(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public LookupResult<TalkRound> round(String id) {
        return look(Stores.TALK_ROUNDS, id, StoreTables::itself, TalkRound::getMergedInto);
    }

    @Override
    public LookupResult<Event> event(String id) {
        return look(Stores.EVENTS, id, StoreTables::itself, Event::getMergedInto);
    }

    @Override
    public LookupResult<Story> story(String id) {
        return look(Stores.STORIES, id, StoreTables::itself, Story::getMergedInto);
    }

    @Override
    public LookupResult<CleanArticle> article(String id) {
        return look(Stores.ARTICLES, id, ArticleState::getClean, state -> null);
    }

    @Override
    public List<TalkRound> rounds() {
        return all(Stores.TALK_ROUNDS, round -> round.getMergedInto() == null);
    }

    @Override
    public List<Event> events() {
        return all(Stores.EVENTS, event -> event.getMergedInto() == null);
    }

    private static <T> @Nullable T itself(T value) {
        return value;
    }

    /**
     * @param content of a stored value; null when it only remembers that there was one
     * @param mergedInto the id that a redirect points to, else null
     */
    private <S, T> LookupResult<T> look(
            String store, String id, Function<S, @Nullable T> content, Function<S, @Nullable String> mergedInto) {
        @Nullable S stored;
        try {
            stored = this.<S>store(store).get(id);
        } catch (InvalidStateStoreException e) {
            return new LookupResult.Unavailable<>(reason());
        }
        if (stored == null) {
            return new LookupResult.NotFound<>();
        }
        @Nullable String other = mergedInto.apply(stored);
        if (other != null) {
            return new LookupResult.Moved<>(other);
        }
        @Nullable T value = content.apply(stored);
        return value == null ? new LookupResult.NotFound<>() : new LookupResult.Found<>(value);
    }

    private <T> List<T> all(String store, Predicate<T> wanted) {
        List<T> values = new ArrayList<>();
        try (KeyValueIterator<String, T> entries = this.<T>store(store).all()) {
            while (entries.hasNext()) {
                T value = Objects.requireNonNull(entries.next().value);
                if (wanted.test(value)) {
                    values.add(value);
                }
            }
        } catch (InvalidStateStoreException e) {
            throw new TablesUnavailableException(reason(), e);
        }
        return values;
    }

    /** Throws, as reading from it does, while the store moves to another thread or is restored. */
    private <T> ReadOnlyKeyValueStore<String, T> store(String name) {
        return streams.store(
                StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<String, T>keyValueStore()));
    }

    private String reason() {
        return "the tables are not ready (" + streams.state() + ")";
    }
}
