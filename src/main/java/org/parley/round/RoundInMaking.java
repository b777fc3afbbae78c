package org.parley.round;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A round while its reports are being gathered. Mutable, confined to one call of {@link RoundGrouping}. */
final class RoundInMaking {
    private final Bundle founder;
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, List<Report>> byArticle = new HashMap<>();
    private @Nullable Integer number;

    RoundInMaking(Bundle founder) {
        this.founder = founder;
        add(founder);
    }

    void add(Bundle bundle) {
        if (number == null && bundle.timing().definite()) {
            number = bundle.number();
        }
        for (Report report : bundle.reports()) {
            reports.add(report);
            byArticle
                    .computeIfAbsent(report.articleId(), id -> new ArrayList<>())
                    .add(report);
        }
    }

    Bundle founder() {
        return founder;
    }

    @Nullable
    Integer number() {
        return number;
    }

    List<Report> reports() {
        return reports;
    }

    /** True when an article that speaks of this round mentions the other one besides, as a different one. */
    boolean toldApart(Bundle other) {
        return other.reports().stream()
                .anyMatch(report -> byArticle.getOrDefault(report.articleId(), List.of()).stream()
                        .anyMatch(known -> different(known, report)));
    }

    private static boolean different(Report a, Report b) {
        if (a.phase() == Phase.PUT_BACK || b.phase() == Phase.PUT_BACK) {
            return false;
        }
        if (a.timing().exact() && b.timing().exact()) {
            return Math.abs(ChronoUnit.DAYS.between(
                            a.timing().from(), b.timing().from()))
                    > 1;
        }
        return a.phase() != b.phase()
                || a.mention().getBackground() != b.mention().getBackground();
    }
}
