package org.parley.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.Story;
import org.parley.model.TalkRound;

/** Tables without Kafka. */
final class MapTables implements Tables {
    private final Map<String, TalkRound> rounds = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Map<String, CleanArticle> articles = new LinkedHashMap<>();
    private boolean ready = true;

    MapTables with(TalkRound round) {
        rounds.put(round.getRoundId(), round);
        return this;
    }

    MapTables with(Event event) {
        events.put(event.getEventId(), event);
        return this;
    }

    MapTables with(Story story) {
        stories.put(story.getStoryId(), story);
        return this;
    }

    MapTables with(CleanArticle article) {
        articles.put(article.getId(), article);
        return this;
    }

    void notReady() {
        ready = false;
    }

    @Override
    public LookupResult<TalkRound> round(String id) {
        return look(rounds.get(id), TalkRound::getMergedInto);
    }

    @Override
    public LookupResult<Event> event(String id) {
        return look(events.get(id), Event::getMergedInto);
    }

    @Override
    public LookupResult<Story> story(String id) {
        return look(stories.get(id), Story::getMergedInto);
    }

    @Override
    public LookupResult<CleanArticle> article(String id) {
        return look(articles.get(id), article -> null);
    }

    @Override
    public List<TalkRound> rounds() {
        check();
        return rounds.values().stream()
                .filter(round -> round.getMergedInto() == null)
                .toList();
    }

    @Override
    public List<Event> events() {
        check();
        return events.values().stream()
                .filter(event -> event.getMergedInto() == null)
                .toList();
    }

    private void check() {
        if (!ready) {
            throw new TablesUnavailableException("the tables are being restored");
        }
    }

    private <T> LookupResult<T> look(@Nullable T value, Function<T, @Nullable String> mergedInto) {
        if (!ready) {
            return new LookupResult.Unavailable<>("the tables are being restored");
        }
        if (value == null) {
            return new LookupResult.NotFound<>();
        }
        @Nullable String other = mergedInto.apply(value);
        return other == null ? new LookupResult.Found<>(value) : new LookupResult.Moved<>(other);
    }
}
