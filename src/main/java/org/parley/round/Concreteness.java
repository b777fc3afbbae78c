package org.parley.round;

/** Whether reports say enough to be a round of their own when they fit none. */
final class Concreteness {
    private Concreteness() {}

    /**
     * A day is enough; a week or month needs a place, a number or two named sides; a year a place or number. Without a
     * date, a plan or news of the day needs a place; what is only recalled could be any round, unless it is told where,
     * and who met or what came of it.
     */
    static boolean canFound(Bundle bundle) {
        boolean placed = bundle.locus().known() || bundle.number() != null;
        return switch (bundle.timing().precision()) {
            case DAY -> true;
            case WEEK, MONTH -> placed || bundle.sides().names() >= 2;
            case YEAR -> placed;
            case IMPLIED -> placed;
            case NONE -> placed && (!bundle.timing().written().isEmpty() || told(bundle));
        };
    }

    private static boolean told(Bundle bundle) {
        return !bundle.background()
                || bundle.sides().names() >= 2
                || bundle.reports().stream().anyMatch(report -> report.mention().getOutcome() != null);
    }
}
