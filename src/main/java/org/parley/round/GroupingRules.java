package org.parley.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Grouping} has to know of its items. Where an item belongs may depend only on items before it in
 * {@link #order}: that is what makes the result the same whatever comes first.
 *
 * @param <T> what is grouped
 */
interface GroupingRules<T, G extends Group<T>> {
    /** Total, by content: those that are to found groups before those that are to join them. */
    Comparator<T> order();

    /** The days on which the founders lie that an item can join; null when it can join none. */
    @Nullable
    Days reach(T item);

    /** Where a founder is found by others; null when nothing can join it. */
    @Nullable
    LocalDate day(T founder);

    G found(T founder);

    /**
     * Whether the item is a group of its own.
     *
     * @param near as for {@link #home}, which found none for the item
     */
    boolean canFound(T item, List<G> near);

    /**
     * The group that the item belongs to; null when it is none of them. What is after the item in the groups must not
     * count.
     *
     * @param near groups that were founded within its {@link #reach} by items before it, in no order
     */
    @Nullable
    G home(T item, List<G> near);

    /** False only when {@link #opinion} is null whatever is in a group with this founder. */
    boolean comparable(T item, T founder);

    /** All that {@link #home} draws from a group for an item, to be compared by {@code equals}; null when it is nothing. */
    @Nullable
    Object opinion(T item, G group);

    /** False only when a group looks the same to an item after {@code member} whether that is in it or not. */
    boolean matters(T member, T item);
}
