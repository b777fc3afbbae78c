package org.parley.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Removed;

/** Collects cut lines and lists them in ranges of one kind, in the order of the page. */
final class RemovedLines {
    private record Line(int number, NoiseKind kind) {}

    private final List<Line> lines = new ArrayList<>();

    void add(int number, NoiseKind kind) {
        lines.add(new Line(number, kind));
    }

    /** Lines of one kind that follow each other, blank ones between them included, are one range. */
    List<Removed> list() {
        List<Line> sorted = lines.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Line::number))
                .toList();
        List<Removed> ranges = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).kind() == sorted.get(from).kind()) {
                to++;
            }
            ranges.add(range(sorted.get(from), sorted.get(to - 1)));
            from = to;
        }
        return ranges;
    }

    private static Removed range(Line first, Line last) {
        String lines = first.number() == last.number() ? "" + first.number() : first.number() + "-" + last.number();
        return new Removed(first.kind().label(), lines);
    }
}
