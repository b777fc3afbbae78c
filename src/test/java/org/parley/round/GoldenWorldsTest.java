package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.model.Actor;
import org.parley.model.Conflict;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.TalkRound;

/** Each folder of src/test/resources/rounds is a small world, named after the reason why its table looks as it does. */
class GoldenWorldsTest {
    private static final Path FOLDER = Path.of("src/test/resources/rounds");

    @TestFactory
    Stream<DynamicTest> theTableOfEachWorldIsRight() throws IOException {
        return worlds().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    World world = World.read(folder);
                    Assembled assembled = new Assembler().assemble(world.mentions());
                    assertThat(rounds(assembled, world))
                            .isEqualTo(strings(world.table().get("rounds")));
                    assertThat(events(assembled, world))
                            .isEqualTo(strings(world.table().get("events")));
                    assertThat(assembled.unplaced().stream()
                                    .map(Mention::getArticleId)
                                    .toList())
                            .isEqualTo(Objects.requireNonNullElse(world.table().get("unplaced"), List.of()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfMentionsDoesNotMatter() throws IOException {
        return worlds().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    World world = World.read(folder);
                    Assembled expected = new Assembler().assemble(world.mentions());
                    List<Mention> shuffled = new ArrayList<>(world.mentions());
                    for (int seed = 0; seed < 20; seed++) {
                        Collections.shuffle(shuffled, new Random(seed));
                        assertThat(new Assembler().assemble(new LinkedHashSet<>(shuffled)))
                                .isEqualTo(expected);
                    }
                }));
    }

    private static List<Path> worlds() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The rounds as the table shows them, each with the fields that the expected one names. */
    private static List<Map<String, String>> rounds(Assembled assembled, World world) {
        List<Map<String, Object>> expected = World.list(world.table().get("rounds"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (TalkRound round : assembled.rounds()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (String field : fields(expected, round.getRoundId())) {
                row.put(field, String.valueOf(value(round, field)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object value(TalkRound round, String field) {
        return switch (field) {
            case "id" -> round.getRoundId();
            case "status" -> round.getStatus();
            case "articles" -> articles(round.getMentions());
            case "start" -> edtf(round.getStart());
            case "end" -> edtf(round.getEnd());
            case "city" -> city(round.getVenue());
            case "number" -> round.getNumber();
            case "overdue" -> round.getOverdue();
            case "history" ->
                round.getHistory().stream()
                        .map(report -> report.getStatus() + "@" + report.getAsOf())
                        .toList();
            case "conflicts" ->
                round.getConflicts().stream().map(Conflict::getField).toList();
            case "sources" -> round.getIndependentSources();
            case "parties" -> names(round.getParties());
            case "mediators" -> names(round.getMediators());
            case "absent" ->
                names(round.getAbsent().stream()
                        .map(absence -> absence.getActor())
                        .toList());
            case "outcome" -> round.getOutcome();
            case "previous" -> round.getPreviousRoundId();
            case "next" -> round.getNextRoundId();
            default -> throw new IllegalArgumentException("unknown field " + field);
        };
    }

    private static List<Map<String, String>> events(Assembled assembled, World world) {
        if (!world.table().containsKey("events")) {
            return List.of();
        }
        return assembled.events().stream()
                .map(event -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("type", event.getType().name());
                    row.put("when", String.valueOf(edtf(event.getWhen())));
                    row.put("round", String.valueOf(event.getRoundId()));
                    row.put("articles", articles(event.getMentions()).toString());
                    return row;
                })
                .toList();
    }

    private static List<String> fields(List<Map<String, Object>> expected, String id) {
        return expected.stream()
                .filter(row -> id.equals(row.get("id")))
                .findFirst()
                .map(row -> List.copyOf(row.keySet()))
                .orElse(List.of("id", "status", "start", "articles"));
    }

    private static List<Map<String, String>> strings(@Nullable Object rows) {
        return World.list(rows).stream()
                .map(row -> {
                    Map<String, String> strings = new LinkedHashMap<>();
                    row.forEach((field, value) -> strings.put(field, String.valueOf(value)));
                    return strings;
                })
                .toList();
    }

    private static List<String> articles(List<Mention> mentions) {
        return mentions.stream().map(Mention::getArticleId).distinct().toList();
    }

    private static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.getEdtf();
    }

    private static @Nullable String city(@Nullable Place place) {
        return place == null ? null : place.getCity();
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::getName).toList();
    }
}
