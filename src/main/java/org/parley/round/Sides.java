package org.parley.round;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Actor;

/**
 * The negotiating sides that reports name, and how they compare with those of other reports. A minister, a capital's name
 * and a state are one side: what compares is for whom somebody speaks. Names that the vocabulary does not know ('the
 * rebels', 'major powers') are left out: they may be another name of a known one.
 *
 * @param names number of different names
 * @param speakFor the states, and the names of those who speak for none
 */
record Sides(int names, Set<String> speakFor) {

    static Sides of(Collection<Actor> parties) {
        List<Actor> known = parties.stream()
                .filter(actor -> actor.getId() != null || actor.getCountry() != null)
                .toList();
        return new Sides(
                (int) known.stream().map(Report::key).distinct().count(),
                known.stream()
                        .map(actor -> actor.getCountry() != null ? actor.getCountry() : Report.key(actor))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Sides union(List<Report> reports) {
        return of(reports.stream()
                .flatMap(report -> report.mention().getParties().stream())
                .toList());
    }

    /** Neither is empty, and one names no side that the other lacks. */
    boolean agreeWith(Sides other) {
        return names > 0 && other.names > 0 && contains(other);
    }

    /**
     * Both name two or more and have none in common. A single name proves nothing: 'the government' in one report and
     * 'the opposition' in another are the two sides of one table.
     */
    boolean disjointFrom(Sides other) {
        return named(other) && Collections.disjoint(speakFor, other.speakFor);
    }

    /** Both name two or more, and each one that the other lacks. */
    boolean differFrom(Sides other) {
        return named(other) && !contains(other);
    }

    private boolean named(Sides other) {
        return names >= 2 && other.names >= 2;
    }

    private boolean contains(Sides other) {
        return speakFor.containsAll(other.speakFor) || other.speakFor.containsAll(speakFor);
    }
}
