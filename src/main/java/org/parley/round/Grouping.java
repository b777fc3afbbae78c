package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Items in groups, kept up to date as items come and go.
 *
 * <p>The definition is simple: take the items in order; each joins a group that was founded before it, or founds one, or
 * stays alone. An item is compared with founders, never with what has joined them, so vague dates cannot chain; and since
 * the order follows from content, that of arrival does not matter.
 *
 * <p>A change is worked through in the same order. Only an item that comes, and one to which a change before it can matter,
 * is settled anew, so the cost depends on what lies near and not on how much there is. Mutable, not thread-safe.
 */
final class Grouping<T, G extends Group<T>> {
    private final GroupingRules<T, G> rules;
    private final Comparator<T> order;
    private final NavigableMap<T, Settled<T, G>> items;
    private final DaysIndex<G> founders = new DaysIndex<>();
    private final DaysIndex<Settled<T, G>> reaching = new DaysIndex<>();
    private final NavigableSet<T> unsettled;
    private Set<G> touched = new LinkedHashSet<>();

    /** An item and its group; told apart by identity, for items compare deeply. */
    private static final class Settled<T, G> {
        private final T item;
        private @Nullable G home;

        Settled(T item) {
            this.item = item;
        }
    }

    Grouping(GroupingRules<T, G> rules) {
        this.rules = rules;
        this.order = rules.order();
        this.items = new TreeMap<>(order);
        this.unsettled = new TreeSet<>(order);
    }

    /**
     * Takes items out and puts others in.
     *
     * @return the groups that are new, changed, or {@linkplain #stands no more}
     */
    Set<G> replace(Replacement<T> replacement) {
        touched = new LinkedHashSet<>();
        NavigableMap<T, T> predecessors = new TreeMap<>(order);
        List<T> gone = new ArrayList<>(replacement.gone());
        List<T> come = new ArrayList<>(replacement.come());
        for (Replacement.Changed<T> change : replacement.changed()) {
            come.add(change.now());
            if (order.compare(change.now(), change.before()) <= 0) {
                predecessors.put(change.now(), change.before());
            } else {
                gone.add(change.before());
            }
        }
        withdraw(gone);
        // what goes may have unsettled the very item that another is to succeed, and the two can be equal in order
        come.forEach(unsettled::remove);
        unsettled.addAll(come);
        for (T next = unsettled.pollFirst(); next != null; next = unsettled.pollFirst()) {
            @Nullable T predecessor = predecessors.get(next);
            if (predecessor == null) {
                settle(next);
            } else if (!succeed(predecessor, next)) {
                withdraw(List.of(predecessor));
                settle(next);
            }
        }
        return touched;
    }

    /** Whether a group that has been returned is still one. */
    boolean stands(G group) {
        @Nullable Settled<T, G> founder = items.get(group.founder());
        return founder != null && founder.home == group;
    }

    /** What neither joined nor founded, in order. */
    List<T> alone() {
        return items.values().stream()
                .filter(settled -> settled.home == null)
                .map(settled -> settled.item)
                .toList();
    }

    private void withdraw(Collection<T> gone) {
        for (T item : gone) {
            Settled<T, G> settled = items.remove(item);
            leave(settled);
            @Nullable Days reach = rules.reach(item);
            if (reach != null) {
                reaching.remove(reach, settled);
            }
        }
        gone.forEach(unsettled::remove);
    }

    /**
     * Puts a changed item in the place of a founder, when it founds as well. Most changes of a founder are of this kind: one
     * more report that says the same. So that they do not unsettle the whole neighbourhood, each item that is after it is
     * asked whether the group looks different to it.
     *
     * @return false when nothing was done
     */
    private boolean succeed(T before, T now) {
        Settled<T, G> old = items.get(before);
        @Nullable G group = old.home;
        @Nullable LocalDate day = rules.day(before);
        if (group == null
                || group.founder() != old.item
                || day == null
                || !day.equals(rules.day(now))
                || rules.home(now, near(now)) != null
                || !rules.canFound(now, near(now))) {
            return false;
        }
        List<Settled<T, G>> later = reaching.overlapping(Days.only(day)).stream()
                .filter(other -> other != old && order.compare(other.item, now) > 0)
                .toList();
        List<Optional<Object>> opinions = later.stream()
                .map(other -> order.compare(other.item, before) > 0 ? opinion(other, group) : Optional.empty())
                .toList();
        items.remove(before);
        unsettled.remove(before);
        Optional.ofNullable(rules.reach(before)).ifPresent(reach -> reaching.remove(reach, old));
        group.refound(now);
        arrive(now).home = group;
        touched.add(group);
        for (int i = 0; i < later.size(); i++) {
            if (!opinions.get(i).equals(opinion(later.get(i), group))) {
                unsettled.add(later.get(i).item);
            }
        }
        return true;
    }

    private Optional<Object> opinion(Settled<T, G> settled, G group) {
        return Optional.ofNullable(rules.opinion(settled.item, group));
    }

    private void settle(T item) {
        @Nullable Settled<T, G> known = items.get(item);
        Settled<T, G> settled = known != null ? known : arrive(item);
        List<G> near = near(item);
        @Nullable G home = rules.home(item, near);
        boolean founds = home == null && rules.canFound(item, near);
        boolean founded = settled.home != null && settled.home.founder() == settled.item;
        if (founds ? founded : settled.home == home) {
            return;
        }
        leave(settled);
        if (home != null) {
            join(settled, home);
        } else if (founds) {
            found(settled);
        }
    }

    private Settled<T, G> arrive(T item) {
        Settled<T, G> settled = new Settled<>(item);
        items.put(item, settled);
        @Nullable Days reach = rules.reach(item);
        if (reach != null) {
            reaching.add(reach, settled);
        }
        return settled;
    }

    /** Groups that the item can join, founded before it. */
    private List<G> near(T item) {
        @Nullable Days reach = rules.reach(item);
        return reach == null
                ? List.of()
                : founders.overlapping(reach).stream()
                        .filter(group -> order.compare(group.founder(), item) < 0)
                        .toList();
    }

    private void found(Settled<T, G> founder) {
        G group = rules.found(founder.item);
        founder.home = group;
        touched.add(group);
        @Nullable LocalDate day = rules.day(founder.item);
        if (day != null) {
            founders.add(Days.only(day), group);
            unsettleThoseNear(group, founder.item);
        }
    }

    private void join(Settled<T, G> settled, G group) {
        group.add(settled.item);
        settled.home = group;
        touched.add(group);
        unsettleThoseNear(group, settled.item);
    }

    private void leave(Settled<T, G> settled) {
        @Nullable G group = settled.home;
        if (group == null) {
            return;
        }
        settled.home = null;
        touched.add(group);
        if (group.founder() != settled.item) {
            group.remove(settled.item);
        } else {
            dissolve(group);
        }
        unsettleThoseNear(group, settled.item);
    }

    private void dissolve(G group) {
        @Nullable LocalDate day = rules.day(group.founder());
        if (day != null) {
            founders.remove(Days.only(day), group);
        }
        for (T member : group.members().tailSet(group.founder(), false)) {
            items.get(member).home = null;
            unsettled.add(member);
        }
    }

    /** Those after {@code cause} for which it can matter that it founded, joined or left the group. */
    private void unsettleThoseNear(G group, T cause) {
        @Nullable LocalDate day = rules.day(group.founder());
        // nothing is after the last; while many items come at once, each is the last for a moment
        if (day == null || items.isEmpty() || order.compare(items.lastKey(), cause) <= 0) {
            return;
        }
        boolean founder = cause == group.founder();
        for (Settled<T, G> other : reaching.overlapping(Days.only(day))) {
            if (order.compare(other.item, cause) > 0
                    && (founder || rules.matters(cause, other.item))
                    && rules.comparable(other.item, group.founder())) {
                unsettled.add(other.item);
            }
        }
    }
}
