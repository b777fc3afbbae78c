package org.parley.serve;

import java.util.List;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.Story;
import org.parley.model.TalkRound;

/** The live tables that are asked over HTTP. Implementations are thread-safe. */
public interface Tables {
    LookupResult<TalkRound> round(String id);

    LookupResult<Event> event(String id);

    /**
     * A story with its articles.
     *
     * @param id of the story, or of any of its articles: those have moved into it
     */
    LookupResult<Story> story(String id);

    LookupResult<CleanArticle> article(String id);

    /**
     * All rounds in no particular order, redirects left out.
     *
     * @throws TablesUnavailableException while they cannot be read
     */
    List<TalkRound> rounds();

    /**
     * All events in no particular order, redirects left out.
     *
     * @throws TablesUnavailableException while they cannot be read
     */
    List<Event> events();
}
