package org.parley.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.parley.app.settings.Settings;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.RawArticle;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.Topics;
import org.parley.topology.serde.HttpSchemaRegistry;
import org.parley.topology.serde.RegistryException;
import org.parley.topology.serde.RegistrySettings;
import org.parley.topology.serde.SchemaRegistration;

/** The schemas of the topics, in the registry. */
public final class Schemas {
    private final HttpSchemaRegistry registry;

    public Schemas(Settings settings) {
        this.registry =
                new HttpSchemaRegistry(RegistrySettings.of(settings.connection().serde()));
    }

    /**
     * Registers each schema under its topic; one that is there keeps its id.
     *
     * @return what was done, a line each
     * @throws CannotRunException if the registry refuses one or does not answer
     */
    public List<String> register(Topics topics) {
        Map<String, Schema> schemas = Map.of(
                topics.articles().name(), RawArticle.getClassSchema(),
                topics.cleanArticles().name(), CleanArticle.getClassSchema(),
                topics.stories().name(), Story.getClassSchema(),
                topics.events().name(), Event.getClassSchema(),
                topics.talkRounds().name(), TalkRound.getClassSchema());
        List<String> done = new ArrayList<>();
        try {
            schemas.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
                int id = SchemaRegistration.register(registry, entry.getKey(), entry.getValue());
                done.add("schema %s-value: id %d".formatted(entry.getKey(), id));
            });
        } catch (RegistryException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()), e);
        }
        return done;
    }
}
