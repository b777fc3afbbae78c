package org.parley.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;

/** The reports of a process in bundles, by what they say. Mutable, not thread-safe. */
final class Bundles {
    private final Map<Statement, NavigableMap<Mention, Report>> reports = new HashMap<>();
    private final Map<Statement, Bundle> bundles = new HashMap<>();

    /** @param gone must be there; a report that only changes its source is both gone and come */
    Replacement<Bundle> replace(Collection<Report> gone, Collection<Report> come) {
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
        Replacement<Bundle> replacement = new Replacement<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Statement statement : touched) {
            Collection<Report> left = reports.get(statement).values();
            @Nullable Bundle before = bundles.remove(statement);
            if (left.isEmpty()) {
                reports.remove(statement);
                if (before != null) {
                    replacement.gone().add(before);
                }
                continue;
            }
            Bundle now = Bundle.of(List.copyOf(left));
            bundles.put(statement, now);
            if (before == null) {
                replacement.come().add(now);
            } else {
                replacement.changed().add(new Replacement.Changed<>(before, now));
            }
        }
        return replacement;
    }
}
