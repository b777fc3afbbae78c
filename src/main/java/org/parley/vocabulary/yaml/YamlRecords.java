package org.parley.vocabulary.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a YAML file into a record.
 *
 * <p>The keys of a mapping are the record's components ({@code usualVenue} is written {@code usual-venue}); an unknown
 * key, a key given twice, a wrong type and a missing key are problems. What a component may be:
 *
 * <ul>
 *   <li>{@code String}, {@code int}, {@code double}, {@code boolean} (absent: false), an enum ({@code IN_EFFECT} is
 *       written {@code in-effect});
 *   <li>any class with a public static {@code parse} or {@code compile} of one string, such as {@code LocalDate},
 *       {@code Edtf} or {@code Pattern}; what it throws is the reason;
 *   <li>another record; {@code List} and {@code Map<String, ?>} of all these (absent: empty), kept in the file's order;
 *   <li>{@link Located} of all these, for values whose line is needed later;
 *   <li>{@link Origin}, which is no key but the line where the record itself starts.
 * </ul>
 *
 * <p>A component marked {@code @Nullable} may be left out. An {@link IllegalArgumentException} of a record's constructor
 * becomes a problem at the record's line.
 */
public final class YamlRecords {
    private YamlRecords() {}

    /**
     * Reads one file; whatever is wrong goes to {@code problems}.
     *
     * @return the record, without the list items and optional values that are wrong; empty when a needed one is
     */
    public static <R extends Record> Optional<R> read(Path file, Class<R> type, Problems problems) {
        try {
            return bind(file, Files.readString(file), type, problems);
        } catch (CharacterCodingException e) {
            problems.add(new Origin(file, 0), "is not UTF-8");
        } catch (IOException e) {
            problems.add(new Origin(file, 0), "cannot be read: " + e);
        }
        return Optional.empty();
    }

    private static <R extends Record> Optional<R> bind(Path file, String text, Class<R> type, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(true) // the binder reports them, with all others
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(new Origin(file, 0), "is empty");
                return Optional.empty();
            }
            return Optional.ofNullable(new RecordBinder(file, problems).record(root.get(), type));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            problems.add(new Origin(file, line), "is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(new Origin(file, 0), "is no YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
