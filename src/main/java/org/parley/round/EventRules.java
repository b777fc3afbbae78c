package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mentions are of the same event. */
final class EventRules implements GroupingRules<Occurrence, Group<Occurrence>> {
    /** Days covered at most by a founder's date for which it is looked up; a coarser one founds and takes in nothing. */
    private static final int WIDEST = 32;

    private static final Comparator<Group<Occurrence>> EARLIEST_FIRST = Comparator.comparing(
                    (Group<Occurrence> group) -> group.founder().from(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Group::founder, Occurrence.MOST_CONCRETE_FIRST);

    @Override
    public Comparator<Occurrence> order() {
        return Occurrence.MOST_CONCRETE_FIRST;
    }

    @Override
    public @Nullable Days reach(Occurrence occurrence) {
        return occurrence.from() == null || occurrence.to() == null
                ? null
                : new Days(occurrence.from(), occurrence.to()).reaching(WIDEST, 1);
    }

    @Override
    public @Nullable LocalDate day(Occurrence founder) {
        return founder.from();
    }

    @Override
    public Group<Occurrence> found(Occurrence founder) {
        return new Group<>(founder, order());
    }

    @Override
    public boolean canFound(Occurrence occurrence, List<Group<Occurrence>> near) {
        return true;
    }

    @Override
    public @Nullable Group<Occurrence> home(Occurrence occurrence, List<Group<Occurrence>> near) {
        return near.stream()
                .filter(group -> occurrence.sameAs(group.founder()))
                .min(EARLIEST_FIRST)
                .orElse(null);
    }

    @Override
    public boolean comparable(Occurrence occurrence, Occurrence founder) {
        return occurrence.sameAs(founder);
    }

    @Override
    public @Nullable Object opinion(Occurrence occurrence, Group<Occurrence> group) {
        return occurrence.sameAs(group.founder()) ? group.founder() : null;
    }

    /** Only founders are compared. */
    @Override
    public boolean matters(Occurrence member, Occurrence occurrence) {
        return false;
    }
}
