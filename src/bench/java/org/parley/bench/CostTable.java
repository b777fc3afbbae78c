package org.parley.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as a Markdown table: time and allocation per operation, and how many times that is what the baseline of the same
 * class costs. A class's baseline is its method whose name begins with "baseline"; without one the ratios are left out.
 */
final class CostTable {
    private static final String HEAD = """

            | benchmark | time per operation | × baseline | allocated per operation | × baseline |
            |---|---|---|---|---|
            """;

    private CostTable() {}

    static String of(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(result -> byName.put(name(result), result));
        return byName.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), baseline(entry.getKey(), byName)))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    /** Class and method without the package. */
    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static Optional<RunResult> baseline(String name, Map<String, RunResult> byName) {
        String prefix = name.substring(0, name.indexOf('.') + 1) + "baseline";
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String row(String name, RunResult result, Optional<RunResult> baseline) {
        Result<?> time = result.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f ± %.2f %s | %s | %.1f MB | %s |",
                name,
                time.getScore(),
                time.getScoreError(),
                time.getScoreUnit(),
                ratio(time.getScore(), baseline.map(b -> b.getPrimaryResult().getScore())),
                allocated(result) / 1e6,
                ratio(allocated(result), baseline.map(CostTable::allocated)));
    }

    private static String ratio(double value, Optional<Double> baseline) {
        return baseline.map(b -> String.format(Locale.ROOT, "%.2f", value / b)).orElse("");
    }

    /** Bytes per operation; not a number without the allocation profiler. */
    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
