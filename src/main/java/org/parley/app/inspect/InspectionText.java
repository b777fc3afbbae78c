package org.parley.app.inspect;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Ink;
import org.parley.model.Actor;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;
import org.parley.model.Place;

/** An inspection for the eye. */
public final class InspectionText {
    private final boolean explained;
    private final PageText pages;

    /**
     * @param explained whether to show the whole page with what was cut and why, and the rule and place of each finding
     * @param ink for the page
     */
    public InspectionText(boolean explained, Ink ink) {
        this.explained = explained;
        this.pages = new PageText(ink);
    }

    /** Several lines, the last one empty. */
    public String block(Inspection inspection) {
        CleanArticle article = inspection.article();
        Stream<String> page = explained ? Stream.of(pages.lines(inspection.page())) : Stream.of();
        Stream<String> dates = explained
                ? inspection.extraction().dates().stream().map(date -> "  date   '%s' at %d: %s"
                        .formatted(
                                date.date().getText(), date.start(), date.date().getEdtf()))
                : Stream.of();
        return Stream.of(
                        Stream.of(head(article), facts(inspection)),
                        page,
                        dates,
                        inspection.rounds().stream().map(this::round),
                        inspection.events().stream().map(this::event))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String head(CleanArticle article) {
        return Objects.requireNonNullElse(article.getTitle(), "(no headline)") + "  [" + article.getId() + "]";
    }

    private static String facts(Inspection inspection) {
        CleanArticle article = inspection.article();
        return "  "
                + joined(
                        " · ",
                        article.getOutlet(),
                        article.getAgency(),
                        "published "
                                + Objects.requireNonNullElse(
                                        article.getPublished().getEdtf(), "unknown")
                                + " (" + article.getPublished().getSource() + ")",
                        article.getLanguage(),
                        article.getParagraphs().size() + " paragraphs, "
                                + article.getRemoved().size() + " parts cut");
    }

    private String round(Mention round) {
        String number = round.getNumber() == null ? null : "no. " + round.getNumber();
        return "  round  "
                + joined(
                        " · ",
                        round.getProcess(),
                        joined(" ", round.getTrack(), number),
                        place(round.getVenue()),
                        dates(round.getStart(), round.getEnd(), round.getAnnouncedWindow()),
                        String.valueOf(round.getStatus()),
                        people("parties", round.getParties()),
                        people("mediators", round.getMediators()),
                        people("hosts", round.getHosts()),
                        people(
                                "absent",
                                round.getAbsent().stream()
                                        .map(absence -> absence.getActor())
                                        .toList()))
                + evidence(round);
    }

    private String event(Mention event) {
        return "  event  "
                + joined(
                        " · ",
                        String.valueOf(event.getEventType()),
                        people("", event.getActors()),
                        place(event.getPlace()),
                        edtf(event.getWhen()),
                        event.getEventStatus() == null
                                ? null
                                : event.getEventStatus().toString(),
                        event.getProcess())
                + evidence(event);
    }

    private String evidence(Mention mention) {
        String sentence =
                "\n         “" + mention.getEvidence().getSentence().strip().replaceAll("\\s+", " ") + "”";
        return explained
                ? sentence
                        + "\n         rule %s, characters %d to %d, %s%s"
                                .formatted(
                                        mention.getRule(),
                                        mention.getEvidence().getStart(),
                                        mention.getEvidence().getEnd(),
                                        mention.getModality(),
                                        mention.getBackground() ? ", background" : "")
                : sentence;
    }

    private static @Nullable String place(@Nullable Place place) {
        return place == null ? null : joined(", ", place.getName(), place.getCity(), place.getCountry());
    }

    private static @Nullable String dates(@Nullable EdtfDate start, @Nullable EdtfDate end, @Nullable EdtfDate window) {
        if (start == null && end == null) {
            return edtf(window);
        }
        return end == null ? edtf(start) : (start == null ? "" : start.getEdtf() + " ") + "to " + end.getEdtf();
    }

    private static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.getEdtf();
    }

    private static @Nullable String people(String label, List<Actor> actors) {
        if (actors.isEmpty()) {
            return null;
        }
        return (label.isEmpty() ? "" : label + " ")
                + actors.stream().map(Actor::getName).collect(Collectors.joining(", "));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }
}
