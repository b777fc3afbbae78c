package org.parley.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which bundles of reports are of the same round. docs/rounds.md says it in words. */
final class RoundRules implements GroupingRules<Bundle, RoundInMaking> {

    /** Days after which a report is no news any more but recalls. */
    private static final int NEWS = 30;

    /** @param known whether two sources tell of the round */
    private record Candidate(RoundInMaking round, Sameness sameness, long distance, boolean known) {}

    /** The strongest evidence; then a dated round before a vague one; then the nearest. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.sameness.weight())
            .thenComparing(candidate -> !candidate.round.founder().timing().exact())
            .thenComparingLong(Candidate::distance);

    @Override
    public Comparator<Bundle> order() {
        return Bundle.MOST_CONCRETE_FIRST;
    }

    /**
     * Nowhere narrower than the widest {@link TimeRule} for the precision, given that founders are at least as concrete as
     * what joins them, and are found by the first day on which they can have begun.
     */
    @Override
    public @Nullable Days reach(Bundle bundle) {
        @Nullable LocalDate from = bundle.timing().from();
        @Nullable LocalDate to = bundle.timing().to();
        if (from == null || to == null) {
            from = bundle.lastReported();
            to = from;
        }
        if (from == null || to == null) {
            return null;
        }
        Days days = new Days(from, to);
        return switch (bundle.timing().precision()) {
            case DAY -> days.reaching(20, 20);
            case WEEK -> days.reaching(30, 14);
            case MONTH -> days.reaching(110, 45);
            case YEAR -> days.reaching(100, 0);
            case IMPLIED -> days.reaching(100, 30);
            case NONE -> days.reaching(90, 30);
        };
    }

    @Override
    public @Nullable LocalDate day(Bundle founder) {
        return founder.timing().from() != null ? founder.timing().from() : founder.firstReported();
    }

    @Override
    public RoundInMaking found(Bundle founder) {
        return new RoundInMaking(founder);
    }

    /** What could be any of several rounds is not another one: it stays unplaced rather than guessed. */
    @Override
    public boolean canFound(Bundle bundle, List<RoundInMaking> near) {
        return Concreteness.canFound(bundle) && (placedOrDated(bundle) || inQuestion(bundle, near) < 2);
    }

    private static boolean placedOrDated(Bundle bundle) {
        return bundle.locus().known() || bundle.timing().exact();
    }

    private static long inQuestion(Bundle bundle, List<RoundInMaking> near) {
        return near.stream()
                .map(round -> candidate(bundle, round))
                .filter(candidate -> candidate != null && candidate.sameness.possible())
                .count();
    }

    /** The round that the bundle belongs to; null when there is none, or several without a difference. */
    @Override
    public @Nullable RoundInMaking home(Bundle bundle, List<RoundInMaking> near) {
        List<Candidate> possible = near.stream()
                .map(round -> candidate(bundle, round))
                .filter(Objects::nonNull)
                .toList();
        if (!placedOrDated(bundle)) {
            return onlyOne(bundle, possible);
        }
        List<Candidate> candidates = possible.stream()
                .filter(candidate -> candidate.sameness.enough())
                .sorted(BEST_FIRST)
                .toList();
        if (candidates.isEmpty()) {
            return bundle.locus().known() ? null : onlyOne(bundle, possible);
        }
        Candidate best = candidates.get(0);
        boolean tie = candidates.size() > 1 && BEST_FIRST.compare(best, candidates.get(1)) == 0;
        return tie ? null : best.round;
    }

    @Override
    public boolean comparable(Bundle bundle, Bundle founder) {
        return Sameness.comparable(bundle, founder);
    }

    @Override
    public @Nullable Object opinion(Bundle bundle, RoundInMaking round) {
        return candidate(bundle, round);
    }

    /** A round gives its number to what comes later, and tells itself apart from what its own articles tell apart. */
    @Override
    public boolean matters(Bundle member, Bundle bundle) {
        if (member.numbers()) {
            return true;
        }
        Set<String> articles =
                member.reports().stream().map(Report::articleId).collect(Collectors.toCollection(HashSet::new));
        return bundle.reports().stream().map(Report::articleId).anyMatch(articles::contains);
    }

    /**
     * Without a place, the evidence is never enough. It will do where a single round comes into question; and what has
     * no day either can only mean a round that is known, from two sources at least.
     */
    private static @Nullable RoundInMaking onlyOne(Bundle bundle, List<Candidate> possible) {
        List<Candidate> left = possible.stream()
                .filter(candidate -> candidate.sameness.possible())
                .toList();
        if (left.size() != 1 || left.get(0).sameness.time().recalls()) {
            return null;
        }
        return bundle.timing().exact() || left.get(0).known ? left.get(0).round : null;
    }

    private static @Nullable Candidate candidate(Bundle bundle, RoundInMaking round) {
        @Nullable Sameness sameness = Sameness.judge(bundle, round);
        return sameness == null
                ? null
                : new Candidate(
                        round,
                        sameness,
                        distance(bundle, round.founder(), sameness.time()),
                        round.founder().votes() >= 2);
    }

    /**
     * How far a round is from what the report has in mind. A plan without a day is fulfilled by the next round and 'the
     * talks' that ended are the last, so the days from the report count; with a day, those from that day. Of what is
     * recalled from afar, the round that most sources reported is the nearest.
     */
    private static long distance(Bundle bundle, Bundle founder, TimeRule time) {
        @Nullable LocalDate reported = bundle.firstReported();
        @Nullable LocalDate to = bundle.timing().to();
        boolean vague = !bundle.timing().exact();
        boolean past = bundle.background() || (reported != null && to != null && reported.isAfter(to.plusDays(NEWS)));
        if (time.recalls() || (vague && past)) {
            return -founder.votes();
        }
        @Nullable
        LocalDate day = vague && reported != null ? reported : bundle.timing().from();
        @Nullable LocalDate start = founder.timing().from();
        return day == null || start == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, start));
    }
}
