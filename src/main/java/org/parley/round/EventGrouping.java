package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.EventType;

/**
 * Which mentions are of the same event. As with rounds, each is compared with the founder of a group alone, from concrete
 * to vague, so that neither order nor a chain of vague dates can matter.
 */
final class EventGrouping {
    /** Days covered at most by a founder's date for which it is looked up; a coarser one founds and takes in nothing. */
    private static final int WIDEST = 32;

    private final Map<EventType, NavigableMap<LocalDate, List<List<Occurrence>>>> byDay =
            new EnumMap<>(EventType.class);
    private final List<List<Occurrence>> groups = new ArrayList<>();

    private EventGrouping() {}

    /** Each occurrence in exactly one group; the founder comes first. */
    static List<List<Occurrence>> group(Collection<Occurrence> occurrences) {
        EventGrouping grouping = new EventGrouping();
        occurrences.stream().sorted(Occurrence.MOST_CONCRETE_FIRST).forEach(grouping::place);
        return grouping.groups;
    }

    private void place(Occurrence occurrence) {
        @Nullable List<Occurrence> home = home(occurrence);
        if (home != null) {
            home.add(occurrence);
            return;
        }
        List<Occurrence> group = new ArrayList<>(List.of(occurrence));
        groups.add(group);
        if (occurrence.from() != null) {
            byDay.computeIfAbsent(occurrence.type(), type -> new TreeMap<>())
                    .computeIfAbsent(occurrence.from(), day -> new ArrayList<>())
                    .add(group);
        }
    }

    private @Nullable List<Occurrence> home(Occurrence occurrence) {
        @Nullable NavigableMap<LocalDate, List<List<Occurrence>>> sameType = byDay.get(occurrence.type());
        LocalDate from = occurrence.from();
        LocalDate to = occurrence.to();
        if (sameType == null || from == null || to == null) {
            return null;
        }
        return sameType.subMap(from.minusDays(WIDEST), true, to.plusDays(1), true).values().stream()
                .flatMap(List::stream)
                .filter(group -> occurrence.sameAs(group.get(0)))
                .findFirst()
                .orElse(null);
    }
}
