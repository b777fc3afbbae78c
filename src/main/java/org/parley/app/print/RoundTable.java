package org.parley.app.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.TalkRound;
import org.parley.serve.RoundText;

/** Talk rounds as a table: a line of facts each, then who takes part, then the sentence that says so. */
public final class RoundTable {
    private static final List<String> HEADS = List.of("WHEN", "PROCESS", "ROUND", "PLACE", "STATUS", "REPORTS");
    private static final String INDENTATION = "    ";

    private final Terminal terminal;

    public RoundTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The lines, in the order of the rounds. */
    public List<String> lines(List<TalkRound> rounds) {
        Columns columns =
                new Columns(HEADS, rounds.stream().map(RoundTable::cells).toList());
        return Stream.concat(Stream.of(columns.line(HEADS)), rounds.stream().flatMap(round -> Stream.of(
                                Stream.of(columns.line(cells(round))), people(round), evidence(round))
                        .flatMap(lines -> lines)))
                .toList();
    }

    private static List<String> cells(TalkRound round) {
        return List.of(
                RoundText.dates(round),
                round.getProcess(),
                RoundText.name(round),
                RoundText.place(round.getVenue()),
                round.getStatus().toString(),
                String.valueOf(round.getMentions().size()));
    }

    private Stream<String> people(TalkRound round) {
        String people = Stream.of(
                        names("parties", round.getParties()),
                        names("mediators", round.getMediators()),
                        names("hosts", round.getHosts()),
                        names(
                                "absent",
                                round.getAbsent().stream()
                                        .map(Absence::getActor)
                                        .toList()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? Stream.of() : terminal.wrap(INDENTATION, people).stream();
    }

    private static @Nullable String names(String role, List<Actor> actors) {
        return actors.isEmpty()
                ? null
                : role + ": " + actors.stream().map(Actor::getName).collect(Collectors.joining(", "));
    }

    private Stream<String> evidence(TalkRound round) {
        return RoundText.evidence(round).stream()
                .limit(1)
                .flatMap(mention -> terminal
                        .wrap(
                                INDENTATION,
                                "“" + mention.getEvidence().getSentence().strip() + "” " + source(mention))
                        .stream());
    }

    private static String source(Mention mention) {
        return Stream.of(
                        mention.getOutlet(),
                        mention.getAgency(),
                        mention.getPublished().getEdtf())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
