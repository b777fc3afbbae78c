package org.parley.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.parley.model.Mention;

/** The reports of a process in bundles, by what they say. Mutable, not thread-safe. */
final class Bundles {
    private final Map<Statement, NavigableMap<Mention, Report>> reports = new HashMap<>();
    private final Map<Statement, Bundle> bundles = new HashMap<>();

    /** The bundles that a change takes away and those that it brings. */
    record Change(List<Bundle> gone, List<Bundle> come) {}

    /** @param gone must be there; a report that only changes its source is both gone and come */
    Change replace(Collection<Report> gone, Collection<Report> come) {
        Set<Statement> touched = new LinkedHashSet<>();
        for (Report report : gone) {
            Statement statement = Statement.of(report);
            reports.getOrDefault(statement, new TreeMap<>()).remove(report.mention());
            touched.add(statement);
        }
        for (Report report : come) {
            Statement statement = Statement.of(report);
            reports.computeIfAbsent(statement, any -> new TreeMap<>(MentionOrder.BY_CONTENT))
                    .put(report.mention(), report);
            touched.add(statement);
        }
        Map<Statement, Bundle> fresh = new LinkedHashMap<>();
        for (Statement statement : touched) {
            if (reports.get(statement).isEmpty()) {
                reports.remove(statement);
            } else {
                fresh.put(
                        statement, Bundle.of(List.copyOf(reports.get(statement).values())));
            }
        }
        List<Bundle> old = new ArrayList<>();
        for (Statement statement : touched) {
            if (bundles.containsKey(statement)) {
                old.add(bundles.remove(statement));
            }
        }
        bundles.putAll(fresh);
        return new Change(old, List.copyOf(fresh.values()));
    }
}
