package org.parley.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.model.Conflict;
import org.parley.model.ConflictValue;

/**
 * The values that reports give for one slot, best supported first. A source counts once for a value, with its best
 * report.
 *
 * @param <T> the slot's type
 * @param values at least the empty list
 */
record Support<T>(List<Value<T>> values) {

    /**
     * @param shown the value as the field shows it
     * @param weight sum over independent sources
     * @param reports those that give it
     */
    record Value<T>(T value, String shown, int weight, List<Report> reports) {}

    /**
     * @param read the slot of a report, null where it gives none
     * @param shown how the field shows a value; values that look alike are one
     * @param trust what a report counts for, at least 1
     */
    static <T> Support<T> of(
            Collection<Report> reports,
            Function<Report, @Nullable T> read,
            Function<T, String> shown,
            ToIntFunction<Report> trust) {
        Map<String, T> values = new LinkedHashMap<>();
        Map<String, List<Report>> givenBy = new LinkedHashMap<>();
        for (Report report : reports) {
            @Nullable T value = read.apply(report);
            if (value != null) {
                String form = shown.apply(value);
                values.putIfAbsent(form, value);
                givenBy.computeIfAbsent(form, any -> new ArrayList<>()).add(report);
            }
        }
        List<Value<T>> ranked = new ArrayList<>();
        values.forEach((form, value) ->
                ranked.add(new Value<>(value, form, weight(givenBy.get(form), trust), givenBy.get(form))));
        ranked.sort(Comparator.comparingInt((Value<T> value) -> -value.weight())
                .thenComparing(value -> latest(value.reports()), Comparator.reverseOrder())
                .thenComparing(Value::shown));
        return new Support<>(List.copyOf(ranked));
    }

    private static int weight(List<Report> reports, ToIntFunction<Report> trust) {
        Map<String, Integer> bySource = new HashMap<>();
        reports.forEach(report -> bySource.merge(report.source(), trust.applyAsInt(report), Math::max));
        return bySource.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static long latest(List<Report> reports) {
        return reports.stream()
                .mapToLong(report -> report.reported() == null
                        ? Long.MIN_VALUE
                        : report.reported().toEpochDay())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    @Nullable
    T best() {
        return values.isEmpty() ? null : values.get(0).value();
    }

    /** The conflict over this slot; null when the reports agree. */
    @Nullable
    Conflict conflict(String field) {
        if (values.size() < 2) {
            return null;
        }
        return Conflict.newBuilder()
                .setField(field)
                .setValues(values.stream().map(Support::shownValue).toList())
                .build();
    }

    private static ConflictValue shownValue(Value<?> value) {
        return ConflictValue.newBuilder()
                .setValue(value.shown())
                .setArticleIds(value.reports().stream()
                        .map(Report::articleId)
                        .distinct()
                        .sorted()
                        .toList())
                .build();
    }
}
