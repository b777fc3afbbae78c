package org.parley.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.parley.model.Edtf;
import org.parley.model.EdtfDate;
import org.parley.model.Mention;

/**
 * The days on which, by one report, a round can have begun.
 *
 * @param precision how exact that is
 * @param from first possible first day; null when nothing is known
 * @param to last possible first day, inclusive; null likewise
 * @param end last day of the round, when the report gives it to the day
 * @param written the date in EDTF as the report gives it; empty when the days are only implied
 */
record Timing(
        Precision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate end,
        String written) {

    /** From exact to vague. Only stated dates are better than {@link #IMPLIED}. */
    enum Precision {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        /** No date, but what is reported of the round and when allows only some days. */
        IMPLIED,
        /** Nothing, or a date without a year. */
        NONE
    }

    /** An approximate day for which the report gives no span of days; most are weeks, written as one of their days. */
    private static final int APPROXIMATE_DAY = 5;
    /** A week, or the beginning or end of a month, is meant within a few days. */
    private static final int APPROXIMATE_SPAN = 2;
    /** 'In about a month' is rarely met to the day; a third of a month either way. */
    private static final int APPROXIMATE_MONTH = 10;
    /** A round of which only the last day is known began at most this long before: few sessions last longer. */
    static final int LONGEST_SESSION = 16;
    /** How far ahead an undated plan can look: proposals that come true do so within a season. */
    static final int PLAN_HORIZON = 100;
    /** What an article calls past without a date, and not as background, is news: it is weeks old, not months. */
    private static final int RECENT = 30;

    static Timing of(Mention mention, Phase phase, @Nullable LocalDate reported) {
        @Nullable EdtfDate start = mention.getStart();
        @Nullable LocalDate end = exactDay(mention.getEnd());
        if (start != null && start.getEarliest() != null && start.getLatest() != null) {
            Timing stated = stated(start, end);
            if (mention.getBackground()) {
                return stated;
            }
            // A plan for a day gone by: the sentence held another date, which was taken for that of the meeting.
            boolean misdated =
                    phase == Phase.AHEAD && reported != null && stated.to().isBefore(reported.minusDays(1));
            return misdated ? implied(phase, reported) : stated.asOf(reported, phase);
        }
        @Nullable EdtfDate last = mention.getEnd();
        if (start == null && last != null && last.getEarliest() != null && last.getLatest() != null) {
            return span(last.getEarliest().minusDays(LONGEST_SESSION), last.getLatest(), end, "../" + last.getEdtf())
                    .asOf(reported, phase);
        }
        @Nullable EdtfDate window = mention.getAnnouncedWindow();
        if (start == null && window != null && window.getEarliest() != null && window.getLatest() != null) {
            return span(window.getEarliest(), window.getLatest().plusDays(slack(window)), end, window.getEdtf())
                    .asOf(reported, phase);
        }
        if (start != null) {
            return new Timing(Precision.NONE, null, null, null, start.getEdtf());
        }
        if (last != null) {
            return new Timing(Precision.NONE, null, null, null, "../" + last.getEdtf());
        }
        return reported == null || mention.getBackground() ? nothing() : implied(phase, reported);
    }

    private static Timing nothing() {
        return new Timing(Precision.NONE, null, null, null, "");
    }

    private static Timing stated(EdtfDate start, @Nullable LocalDate end) {
        LocalDate from = start.getEarliest();
        LocalDate to = start.getLatest();
        boolean approximate = slack(start) > 0;
        if (!approximate && start.getEdtf().indexOf('/') > 0 && start.getEdtf().length() == 21) {
            return new Timing(Precision.DAY, from, from, end != null ? end : to, from.toString());
        }
        if (!approximate) {
            return span(from, to, end, start.getEdtf());
        }
        return span(from.minusDays(slack(start)), to.plusDays(slack(start)), end, start.getEdtf());
    }

    /** 'Later this month' excludes the days before the report, 'earlier this month' those after it. */
    private Timing asOf(@Nullable LocalDate reported, Phase phase) {
        boolean straddles =
                reported != null && precision != Precision.DAY && from.isBefore(reported) && to.isAfter(reported);
        if (!straddles) {
            return this;
        }
        return switch (phase) {
            case AHEAD -> new Timing(precision, reported, to, end, written);
            case ONGOING ->
                new Timing(precision, later(from, reported.minusDays(LONGEST_SESSION)), reported, end, written);
            case MET -> new Timing(precision, from, reported, end, written);
            case PUT_BACK, OFF, UNSTATED -> this;
        };
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Timing implied(Phase phase, LocalDate reported) {
        return switch (phase) {
            case AHEAD, PUT_BACK, UNSTATED -> between(reported, reported.plusDays(PLAN_HORIZON));
            case ONGOING -> between(reported.minusDays(LONGEST_SESSION), reported);
            case MET -> between(reported.minusDays(RECENT), reported);
            case OFF -> between(reported.minusDays(APPROXIMATE_MONTH), reported.plusDays(PLAN_HORIZON));
        };
    }

    private static Timing between(LocalDate from, LocalDate to) {
        return new Timing(Precision.IMPLIED, from, to, null, "");
    }

    private static Timing span(LocalDate from, LocalDate to, @Nullable LocalDate end, String written) {
        long days = ChronoUnit.DAYS.between(from, to);
        Precision precision = days == 0
                ? Precision.DAY
                : days <= 21 ? Precision.WEEK : days <= 100 ? Precision.MONTH : Precision.YEAR;
        return new Timing(precision, from, to, end, written);
    }

    private static int slack(EdtfDate date) {
        String edtf = date.getEdtf();
        boolean approximate = edtf.indexOf('~') >= 0 || edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
        if (!approximate) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(date.getEarliest(), date.getLatest());
        return days == 0 ? APPROXIMATE_DAY : days <= 20 ? APPROXIMATE_SPAN : APPROXIMATE_MONTH;
    }

    private static @Nullable LocalDate exactDay(@Nullable EdtfDate date) {
        boolean exact = date != null && Edtf.isOneDay(date) && date.getEdtf().length() == 10;
        return exact ? date.getEarliest() : null;
    }

    boolean exact() {
        return precision == Precision.DAY;
    }

    /** True when the report itself gives the date, down to the month at least. */
    boolean definite() {
        return precision.compareTo(Precision.MONTH) <= 0;
    }

    boolean known() {
        return from != null && to != null;
    }

    /** Days between the two spans; 0 when they overlap. Both must be {@link #known}. */
    static long gap(Timing a, Timing b) {
        if (a.from().isAfter(b.to())) {
            return ChronoUnit.DAYS.between(b.to(), a.from());
        }
        return b.from().isAfter(a.to()) ? ChronoUnit.DAYS.between(a.to(), b.from()) : 0;
    }
}
