package org.parley.round;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A round while its reports are being gathered. What it says to a bundle rests on the bundles before that alone. */
final class RoundInMaking extends Group<Bundle> {
    private final Map<String, NavigableSet<Bundle>> byArticle = new HashMap<>();
    private final NavigableSet<Bundle> numbered = new TreeSet<>(Bundle.MOST_CONCRETE_FIRST);

    RoundInMaking(Bundle founder) {
        super(founder, Bundle.MOST_CONCRETE_FIRST);
        note(founder);
    }

    @Override
    void add(Bundle bundle) {
        super.add(bundle);
        note(bundle);
    }

    private void note(Bundle bundle) {
        if (bundle.numbers()) {
            numbered.add(bundle);
        }
        for (Report report : bundle.reports()) {
            byArticle
                    .computeIfAbsent(report.articleId(), id -> new TreeSet<>(Bundle.MOST_CONCRETE_FIRST))
                    .add(bundle);
        }
    }

    @Override
    void remove(Bundle bundle) {
        super.remove(bundle);
        numbered.remove(bundle);
        for (Report report : bundle.reports()) {
            byArticle.computeIfPresent(report.articleId(), (id, bundles) -> {
                bundles.remove(bundle);
                return bundles.isEmpty() ? null : bundles;
            });
        }
    }

    /** The number that the first dated bundle gives that has one. */
    @Nullable
    Integer numberBefore(Bundle bundle) {
        @Nullable Bundle first = numbered.isEmpty() ? null : numbered.first();
        return first != null && Bundle.MOST_CONCRETE_FIRST.compare(first, bundle) < 0 ? first.number() : null;
    }

    /** By {@link MentionOrder}. */
    List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        members().forEach(bundle -> reports.addAll(bundle.reports()));
        reports.sort(Report.BY_CONTENT);
        return reports;
    }

    /** True when an article that speaks of this round mentions the other one besides, as a different one. */
    boolean toldApart(Bundle other) {
        for (Report report : other.reports()) {
            @Nullable NavigableSet<Bundle> sameArticle = byArticle.get(report.articleId());
            if (sameArticle != null) {
                for (Bundle known : sameArticle.headSet(other, false)) {
                    if (known.reports().stream()
                            .anyMatch(said -> said.articleId().equals(report.articleId()) && different(said, report))) {
                        return true;
                    }
                }
            }
        }
        return false;
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
