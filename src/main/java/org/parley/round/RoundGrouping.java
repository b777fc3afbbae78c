package org.parley.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are of the same round.
 *
 * <p>Bundles are taken from concrete to vague. Each joins the round for which the evidence is best, or founds one if it
 * is concrete enough, or stays unplaced. It is compared with the founders of rounds alone: what joins a round never
 * changes what else can join it by time or place, so vague dates cannot chain, and since the order of bundles follows
 * from their content, the order of arrival does not matter.
 */
final class RoundGrouping {

    /** Days after which a report is no news any more but recalls. */
    private static final int NEWS = 30;

    private final NavigableMap<LocalDate, List<RoundInMaking>> byDay = new TreeMap<>();
    private final List<RoundInMaking> rounds = new ArrayList<>();
    private final List<Report> unplaced = new ArrayList<>();

    /** @param rounds each with its reports, in the order of founding */
    record Grouped(List<List<Report>> rounds, List<Report> unplaced) {}

    private record Candidate(RoundInMaking round, Sameness sameness, long distance) {}

    /** The strongest evidence; then a dated round before a vague one; then the nearest. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.sameness.weight())
            .thenComparing(candidate -> !candidate.round.founder().timing().exact())
            .thenComparingLong(Candidate::distance);

    private RoundGrouping() {}

    /** @param reports by {@link MentionOrder} */
    static Grouped group(List<Report> reports) {
        RoundGrouping grouping = new RoundGrouping();
        for (Bundle bundle : Bundle.of(reports)) {
            grouping.place(bundle);
        }
        return new Grouped(grouping.rounds.stream().map(RoundInMaking::reports).toList(), grouping.unplaced);
    }

    private void place(Bundle bundle) {
        @Nullable RoundInMaking home = home(bundle);
        if (home != null) {
            home.add(bundle);
        } else if (Concreteness.canFound(bundle)) {
            RoundInMaking round = new RoundInMaking(bundle);
            rounds.add(round);
            @Nullable
            LocalDate day = bundle.timing().from() != null ? bundle.timing().from() : bundle.firstReported();
            if (day != null) {
                byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(round);
            }
        } else {
            unplaced.addAll(bundle.reports());
        }
    }

    /** The round that the bundle belongs to; null when there is none, or several without a difference. */
    private @Nullable RoundInMaking home(Bundle bundle) {
        List<Candidate> possible = candidates(bundle);
        if (!bundle.locus().known() && !bundle.timing().exact()) {
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
        RoundInMaking round = left.get(0).round;
        return bundle.timing().exact() || round.founder().votes() >= 2 ? round : null;
    }

    private List<Candidate> candidates(Bundle bundle) {
        @Nullable LocalDate from = bundle.timing().from();
        @Nullable LocalDate to = bundle.timing().to();
        @Nullable LocalDate reported = bundle.lastReported();
        if (from == null || to == null) {
            if (reported == null) {
                return List.of();
            }
            from = reported;
            to = reported;
        }
        int reach = reach(bundle.timing().precision());
        List<Candidate> candidates = new ArrayList<>();
        for (List<RoundInMaking> sameDay : byDay.subMap(from.minusDays(reach), true, to.plusDays(reach), true)
                .values()) {
            for (RoundInMaking round : sameDay) {
                @Nullable Sameness sameness = Sameness.judge(bundle, round);
                if (sameness != null) {
                    candidates.add(new Candidate(round, sameness, distance(bundle, round.founder(), sameness.time())));
                }
            }
        }
        return candidates;
    }

    /**
     * Days before and after a report's own in which a founder it can join is indexed, by that founder's first possible
     * day. Founders are at least as concrete as the report, so theirs adds little: at most 21 days for a week, 100 for a
     * month; and no rule of time reaches further than {@link TimeRule} says.
     */
    private static int reach(Timing.Precision precision) {
        return switch (precision) {
            case DAY -> 20;
            case WEEK -> 70;
            case MONTH -> 150;
            case YEAR, IMPLIED, NONE -> 370;
        };
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
        boolean past = bundle.background() || reported != null && to != null && reported.isAfter(to.plusDays(NEWS));
        if (time.recalls() || vague && past) {
            return -founder.votes();
        }
        @Nullable
        LocalDate day = vague && reported != null ? reported : bundle.timing().from();
        @Nullable LocalDate start = founder.timing().from();
        return day == null || start == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, start));
    }
}
