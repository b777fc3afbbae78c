package org.parley.app.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Json;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.topology.Topics;

/**
 * The topics as files: the final value of each key as one line of JSON, by key, redirects and withdrawn ones left out. The same
 * values give the same bytes.
 */
public final class OutputFolder {
    private final Path folder;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes all files over those that may be there. */
    public void write(Topics topics, FinalValues values) {
        try {
            Files.createDirectories(folder);
            write("clean-articles", values.of(topics.cleanArticles()).values(), value -> null);
            write("stories", values.of(topics.stories()).values(), Story::getMergedInto);
            write("events", values.of(topics.events()).values(), Event::getMergedInto);
            write("talk-rounds", values.of(topics.talkRounds()).values(), TalkRound::getMergedInto);
            lines("dead-letters", values.deadLetters(topics.deadLetters()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <V extends SpecificRecord> void write(
            String name, Collection<V> values, Function<V, @Nullable String> mergedInto) throws IOException {
        lines(
                name,
                values.stream()
                        .filter(value -> mergedInto.apply(value) == null)
                        .map(Json::of)
                        .toList());
    }

    private void lines(String name, Collection<String> lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".jsonl"))) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
