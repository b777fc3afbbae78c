package org.parley.vocabulary.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the bad lines of any number of files. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(Origin at, String reason) {
        found.add(new Problem(at.file(), at.line(), reason));
    }

    /** Adds what was found elsewhere, as by files that are read at the same time. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems so far, by file and line. */
    public List<Problem> list() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
