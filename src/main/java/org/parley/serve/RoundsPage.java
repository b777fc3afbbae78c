package org.parley.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

/** The table of rounds as a page. One use. */
final class RoundsPage {
    private final List<TalkRound> all;
    private final Listing<TalkRound> shown;
    private final Map<String, List<String>> asked;
    private final Html html = new Html();

    /**
     * @param all rounds, for the choices of the form
     * @param asked the parameters of the request, to show in the form what is shown below it
     */
    RoundsPage(List<TalkRound> all, Listing<TalkRound> shown, Map<String, List<String>> asked) {
        this.all = all;
        this.shown = shown;
        this.asked = asked;
    }

    /** What to show before there is a table. */
    static String notReady() {
        Html html = new Html();
        frame(
                html,
                List.of("http-equiv", "refresh", "content", "3"),
                () -> html.text("p", "note", "The tables are not ready yet. This page asks again in three seconds."));
        return html.toString();
    }

    String html() {
        frame(html, List.of(), () -> {
            form();
            if (shown.items().isEmpty()) {
                html.text("p", "note", all.isEmpty() ? "No talk round is known yet." : "No round is like that.");
            } else {
                table();
            }
            shown.next()
                    .ifPresent(next -> html.element(
                            "p",
                            () -> html.element(
                                    "a",
                                    List.of("href", "/?" + parameters(next.encode())),
                                    () -> html.text("Earlier rounds"))));
        });
        return html.toString();
    }

    private static void frame(Html html, List<String> meta, Html.Content body) {
        html.element("html", List.of("lang", "en"), () -> {
            html.element("head", () -> {
                html.element("meta", List.of("charset", "utf-8"), () -> {});
                html.element(
                        "meta",
                        List.of("name", "viewport", "content", "width=device-width, initial-scale=1"),
                        () -> {});
                if (!meta.isEmpty()) {
                    html.element("meta", meta, () -> {});
                }
                html.text("title", "", "Parley: talk rounds");
                html.element("link", List.of("rel", "stylesheet", "href", "/parley.css"), () -> {});
            });
            html.element("body", () -> {
                html.element("header", () -> {
                    html.text("h1", "", "Talk rounds");
                    html.text(
                            "p",
                            "",
                            "Who is to meet, or met, where and when, and the sentences of the news that say so.");
                });
                html.element("main", body);
                html.element("footer", () -> {
                    html.text("As data: ");
                    link(html, "/rounds", "rounds");
                    html.text(", ");
                    link(html, "/events", "events");
                    html.text(", ");
                    link(html, "/processes", "processes");
                    html.text(", described in ");
                    link(html, "/openapi.yaml", "openapi.yaml");
                    html.text(".");
                });
            });
        });
    }

    private static void link(Html html, String address, String text) {
        html.element("a", List.of("href", address), () -> html.text(text));
    }

    private void form() {
        SortedSet<String> processes =
                all.stream().map(TalkRound::getProcess).collect(Collectors.toCollection(TreeSet::new));
        List<String> statuses =
                Arrays.stream(RoundStatus.values()).map(RoundStatus::toString).toList();
        html.element("form", List.of("method", "get", "action", "/"), () -> {
            choice("process", "Process", processes);
            choice("status", "Status", statuses);
            field("participant", "Participant");
            field("q", "Words");
            html.text("button", "", "Show");
            html.text("span", "count", count());
        });
    }

    private String count() {
        return shown.items().size() + " of " + all.size() + (all.size() == 1 ? " round" : " rounds");
    }

    private void choice(String name, String label, Iterable<String> values) {
        html.element("label", () -> {
            html.text(label + " ");
            html.element("select", List.of("name", name), () -> {
                html.element("option", List.of("value", ""), () -> html.text("any"));
                for (String value : values) {
                    List<String> plain = List.of("value", value);
                    html.element(
                            "option",
                            isAsked(name, value) ? List.of("value", value, "selected", "") : plain,
                            () -> html.text(value));
                }
            });
        });
    }

    private void field(String name, String label) {
        html.element("label", () -> {
            html.text(label + " ");
            html.element("input", List.of("name", name, "value", asked(name)), () -> {});
        });
    }

    private void table() {
        html.element("table", () -> {
            html.element(
                    "thead",
                    () -> html.element("tr", () -> Stream.of("When", "Round", "Status", "Who", "Reported by")
                            .forEach(head -> html.element("th", List.of("scope", "col"), () -> html.text(head)))));
            html.element("tbody", () -> shown.items().forEach(this::row));
        });
    }

    private void row(TalkRound round) {
        html.element("tr", List.of("id", round.getRoundId()), () -> {
            html.element("td", List.of("class", "when"), () -> {
                html.text("div", "", RoundText.dates(round));
                html.text("div", "label", reported(round));
            });
            html.element("td", () -> {
                html.text("div", "process", round.getProcess());
                html.element(
                        "div",
                        () -> html.element(
                                "a",
                                List.of("href", "/rounds/" + encoded(round.getRoundId())),
                                () -> html.text("strong", "", RoundText.name(round))));
                html.text("div", "place", RoundText.place(round.getVenue()));
            });
            html.element(
                    "td",
                    () -> html.text(
                            "span",
                            "status " + round.getStatus(),
                            round.getStatus().toString()));
            html.element("td", () -> people(round));
            html.element("td", () -> sources(round));
        });
        html.element("tr", List.of("class", "evidence"), () -> {
            html.element("td", () -> {});
            html.element("td", List.of("colspan", "4"), () -> evidence(round));
        });
    }

    private static String reported(TalkRound round) {
        LocalDate first = round.getFirstReported();
        LocalDate last = round.getLastReported();
        if (first == null || last == null) {
            return "";
        }
        return first.equals(last) ? "reported " + first : "reported " + first + " to " + last;
    }

    private void people(TalkRound round) {
        group("", round.getParties());
        group("mediated by ", round.getMediators());
        group("hosted by ", round.getHosts());
        group("observed by ", round.getObservers());
        group("absent: ", round.getAbsent().stream().map(Absence::getActor).toList());
    }

    private void group(String label, List<Actor> actors) {
        if (!actors.isEmpty()) {
            html.element("div", () -> {
                html.text("span", "label", label);
                html.text(actors.stream().map(Actor::getName).collect(Collectors.joining(", ")));
            });
        }
    }

    private void sources(TalkRound round) {
        int articles = round.getMentions().size();
        html.text("div", "", String.join(", ", round.getOutlets()));
        html.text(
                "div",
                "label",
                articles + (articles == 1 ? " report, " : " reports, ") + round.getIndependentSources()
                        + " independent");
    }

    private void evidence(TalkRound round) {
        List<Mention> mentions = RoundText.evidence(round);
        mentions.stream().limit(1).forEach(this::quote);
        if (mentions.size() > 1) {
            html.element("details", () -> {
                int more = mentions.size() - 1;
                html.text("summary", "", more == 1 ? "one more report" : more + " more reports");
                mentions.stream().skip(1).forEach(this::quote);
            });
        }
    }

    private void quote(Mention mention) {
        html.element("blockquote", () -> {
            html.text("p", "", mention.getEvidence().getSentence().strip());
            html.element("cite", () -> {
                html.element(
                        "a",
                        List.of("href", "/articles/" + encoded(mention.getArticleId())),
                        () -> html.text(Objects.requireNonNullElse(mention.getOutlet(), "unknown outlet")));
                html.text(Stream.of(
                                mention.getAgency(),
                                mention.getPublished().getEdtf(),
                                mention.getStatus() == null
                                        ? null
                                        : mention.getStatus().toString())
                        .filter(Objects::nonNull)
                        .map(part -> " · " + part)
                        .collect(Collectors.joining()));
            });
        });
    }

    private boolean isAsked(String name, String value) {
        return asked(name).equals(value);
    }

    private String asked(String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** The same question, further down. */
    private String parameters(String cursor) {
        Map<String, List<String>> next = new LinkedHashMap<>(asked);
        next.put("cursor", List.of(cursor));
        return next.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
