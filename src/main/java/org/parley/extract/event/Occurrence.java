package org.parley.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.Where;
import org.parley.model.EdtfDate;

/** One thing that happened, with all reports of it in an article. Confined to one extraction. */
final class Occurrence {
    private final List<EventReport> reports = new ArrayList<>();
    private final EventReport first;
    private final Set<String> bodies;
    private final Map<String, Participant> actors = new LinkedHashMap<>();

    Occurrence(EventReport first) {
        this.first = first;
        this.bodies = first.actors().stream().map(Occurrence::bodyOf).collect(Collectors.toUnmodifiableSet());
        add(first);
    }

    /** Joins the reports of another to these. */
    void add(EventReport report) {
        reports.add(report);
        report.actors().forEach(who -> actors.putIfAbsent(who.key(), who));
    }

    EventReport first() {
        return first;
    }

    /** Each once, in the order in which they are named. */
    Collection<Participant> actors() {
        return actors.values();
    }

    /** The first place that a report gives. */
    Optional<Where> place() {
        return reports.stream().map(EventReport::place).filter(Objects::nonNull).findFirst();
    }

    /** The first date that a report gives. */
    Optional<EdtfDate> date() {
        return reports.stream().map(Occurrence::date).filter(Objects::nonNull).findFirst();
    }

    /** Whether the first report of each can be of the same thing: no place or date contradicts, and enough actors agree. */
    boolean isSameAs(Occurrence other) {
        if (first.rule().type() != other.first.rule().type() || !placesFit(first.place(), other.first.place())) {
            return false;
        }
        return switch (first.rule().type()) {
            case CEASEFIRE -> datesFit(other);
            case AGREEMENT ->
                datesFit(other)
                        && (first.sentence().index() == other.first.sentence().index()
                                || (date(first) != null && date(other.first) != null)
                                || bodies.equals(other.bodies));
            case REFUSAL, PROPOSAL ->
                !first.actors().isEmpty()
                        && !other.first.actors().isEmpty()
                        && bodyOf(first.actors().get(0))
                                .equals(bodyOf(other.first.actors().get(0)));
            default -> datesFit(other) && shared(other) >= Math.min(2, Math.min(bodies.size(), other.bodies.size()));
        };
    }

    private long shared(Occurrence other) {
        return bodies.stream().filter(other.bodies::contains).count();
    }

    private static boolean placesFit(@Nullable Where one, @Nullable Where other) {
        return one == null
                || other == null
                || one.city() == null
                || other.city() == null
                || one.city().equals(other.city());
    }

    private boolean datesFit(Occurrence occurrence) {
        EdtfDate one = date(first);
        EdtfDate other = date(occurrence.first);
        if (one == null || other == null || one.getEarliest() == null || other.getEarliest() == null) {
            return true;
        }
        LocalDate late = one.getEarliest().isAfter(other.getEarliest()) ? one.getEarliest() : other.getEarliest();
        LocalDate early = one.getLatest().isBefore(other.getLatest()) ? one.getLatest() : other.getLatest();
        return ChronoUnit.DAYS.between(early, late) <= 0;
    }

    private static @Nullable EdtfDate date(EventReport report) {
        return report.date() == null ? null : report.date().date();
    }

    private static String bodyOf(Participant who) {
        return who.bodies().isEmpty() ? who.key() : who.bodies().get(0).id();
    }
}
