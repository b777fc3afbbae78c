package org.parley.round;

import java.util.Collections;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A founder and what has joined it. Mutable, told apart by identity. */
class Group<T> {
    private T founder;
    private final NavigableSet<T> members;

    /** @param order that of {@link GroupingRules}: the founder is the first of its group */
    Group(T founder, Comparator<T> order) {
        this.founder = founder;
        this.members = new TreeSet<>(order);
        this.members.add(founder);
    }

    final T founder() {
        return founder;
    }

    /** The founder first. */
    final NavigableSet<T> members() {
        return Collections.unmodifiableNavigableSet(members);
    }

    /** Puts another founder, before all members, in the place of the first. */
    final void refound(T successor) {
        T before = founder;
        founder = successor;
        remove(before);
        add(successor);
    }

    void add(T member) {
        members.add(member);
    }

    void remove(T member) {
        members.remove(member);
    }
}
