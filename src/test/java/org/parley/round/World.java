package org.parley.round;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventStatus;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A golden folder: {@code mentions.yaml} says who reports what, {@code table.yaml} what must come of it. See
 * src/test/resources/rounds/README.md for the fields.
 */
record World(Path folder, Set<Mention> mentions, Map<String, Object> table) {

    static World read(Path folder) throws IOException {
        Set<Mention> mentions = new LinkedHashSet<>();
        int line = 0;
        for (Map<String, Object> entry : list(yaml(folder.resolve("mentions.yaml")))) {
            mentions.add(mention(entry, 100 * line++));
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> table = (Map<String, Object>) yaml(folder.resolve("table.yaml"));
        return new World(folder, mentions, table);
    }

    private static Object yaml(Path file) throws IOException {
        return new Load(LoadSettings.builder().setLabel(file.toString()).build())
                .loadFromString(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(@Nullable Object yaml) {
        return yaml == null ? List.of() : (List<Map<String, Object>>) yaml;
    }

    private static Mention mention(Map<String, Object> entry, int offset) {
        Entry said = new Entry(entry);
        Say say = new Say(said.required("article"))
                .on(said.text("published"))
                .agency(said.text("agency"))
                .story(said.text("story"))
                .text(said.required("text"), offset)
                .background(Boolean.TRUE.equals(said.take("background")));
        @Nullable String outlet = said.text("outlet");
        if (outlet != null) {
            say.outlet(outlet);
        }
        @Nullable String process = said.text("process");
        if (process != null) {
            say.process(process);
        }
        @Nullable String modality = said.text("modality");
        if (modality != null) {
            say.modality(Modality.valueOf(modality));
        }
        @Nullable String event = said.text("event");
        if (event != null) {
            say.event(EventType.valueOf(event), said.names("actors").toArray(String[]::new))
                    .when(said.text("when"));
            @Nullable String status = said.text("status");
            if (status != null) {
                say.eventStatus(EventStatus.valueOf(status));
            }
        } else {
            @Nullable String number = said.text("number");
            say.track(said.text("track"))
                    .number(number == null ? null : Integer.valueOf(number))
                    .starting(said.text("start"))
                    .ending(said.text("end"))
                    .window(said.text("window"))
                    .status(RoundStatus.valueOf(said.required("status")))
                    .between(said.names("parties").toArray(String[]::new))
                    .mediators(said.names("mediators"))
                    .hosts(said.names("hosts"))
                    .absent(said.names("absent"))
                    .outcome(said.text("outcome"));
        }
        say.at(said.text("city"), said.text("country"));
        said.nothingLeft();
        return say.done();
    }

    /** The fields of one entry, each taken once, so that a misspelt one is noticed. */
    private record Entry(Map<String, Object> left) {
        Entry(Map<String, Object> left) {
            this.left = new java.util.LinkedHashMap<>(left);
        }

        @Nullable
        Object take(String field) {
            return left.remove(field);
        }

        @Nullable
        String text(String field) {
            Object value = take(field);
            return value == null ? null : value.toString();
        }

        String required(String field) {
            @Nullable String value = text(field);
            if (value == null) {
                throw new IllegalArgumentException("no " + field + " in " + left);
            }
            return value;
        }

        List<String> names(String field) {
            List<String> names = new ArrayList<>();
            if (take(field) instanceof List<?> given) {
                given.forEach(name -> names.add(name.toString()));
            }
            return names;
        }

        void nothingLeft() {
            if (!left.isEmpty()) {
                throw new IllegalArgumentException("unknown fields " + left.keySet());
            }
        }
    }
}
