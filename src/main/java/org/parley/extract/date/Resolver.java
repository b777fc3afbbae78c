package org.parley.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.date.Meaning.Fixed;
import org.parley.extract.date.Meaning.FromEarlierDate;
import org.parley.extract.date.Meaning.FromEarlierDay;
import org.parley.extract.date.Meaning.FromSpeech;
import org.parley.extract.date.Meaning.Yearly;
import org.parley.model.EdtfDate;

/** From what words mean to a date, given the day that they are said and the date named before them. */
final class Resolver {
    /** A tense may be misread: a date this near on the wrong side beats one this far on the right side. In days. */
    private static final int NEAR = 45;

    private static final int FAR = 240;

    /** February 29 may be eight years away, as in 1896 and 1904. */
    private static final int LEAP_YEARS_APART = 8;

    private Resolver() {}

    /**
     * The date of {@code meaning}, or null when it cannot be known.
     *
     * @param anchor when the words are said; null when unknown
     * @param earlier what was named before
     * @param written the words
     */
    static @Nullable EdtfDate resolve(
            Meaning meaning, @Nullable Anchor anchor, Earlier earlier, Direction direction, String written) {
        if (meaning instanceof Fixed fixed) {
            return date(fixed.value(), null, written);
        }
        if (meaning instanceof Yearly yearly && anchor == null) {
            @Nullable Value anyYear = yearly.in().apply(2004); // a leap year
            return anyYear == null ? null : yearless(anyYear.yearless(), written);
        }
        @Nullable Anchor from = from(meaning, anchor, earlier);
        if (from == null) {
            return null;
        }
        if (meaning instanceof Yearly yearly) {
            @Nullable Value inside = inside(yearly, from);
            if (inside != null) {
                return date(inside, null, written);
            }
        }
        List<Value> values = from.days().stream()
                .map(valueOn(meaning, direction))
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < from.days().size()) {
            return null;
        }
        if (!from.yearKnown()) {
            return withoutYear(values, written);
        }
        @Nullable
        Value value = values.size() == 1 ? values.get(0) : either(values.get(0), values.get(values.size() - 1));
        return value == null ? null : date(value, from.exactDay(), written);
    }

    private static @Nullable Anchor from(Meaning meaning, @Nullable Anchor anchor, Earlier earlier) {
        if (meaning instanceof FromEarlierDay) {
            return earlier.day() == null ? anchor : earlier.day();
        }
        boolean counts = meaning instanceof FromEarlierDate;
        return counts && earlier.date() != null ? earlier.date() : anchor;
    }

    private static Function<LocalDate, @Nullable Value> valueOn(Meaning meaning, Direction direction) {
        return day -> {
            if (meaning instanceof Yearly yearly) {
                return nearest(yearly, day, direction);
            }
            if (meaning instanceof FromSpeech relative) {
                return relative.count().from(day, direction);
            }
            if (meaning instanceof FromEarlierDay relative) {
                return relative.count().from(day, direction);
            }
            return ((FromEarlierDate) meaning).count().from(day, direction);
        };
    }

    /** Of a publication known to the year, "June" is that year's. */
    private static @Nullable Value inside(Yearly yearly, Anchor anchor) {
        if (!anchor.yearKnown()
                || anchor.exactDay() != null
                || anchor.first().getYear() != anchor.last().getYear()) {
            return null;
        }
        @Nullable Value value = yearly.in().apply(anchor.first().getYear());
        boolean inside = value != null
                && !value.from().isBefore(anchor.first())
                && !value.to().isAfter(anchor.last());
        return inside ? value : null;
    }

    /** The year that makes the date nearest to {@code day} in the given direction. */
    private static @Nullable Value nearest(Yearly yearly, LocalDate day, Direction direction) {
        List<Value> around = inYears(yearly, day.getYear(), 1);
        if (around.size() < 3) {
            around = inYears(yearly, day.getYear(), LEAP_YEARS_APART);
        }
        @Nullable Value nearest = closest(around.stream(), day);
        @Nullable Value ahead = closest(around.stream().filter(v -> !v.to().isBefore(day)), day);
        @Nullable Value behind = closest(around.stream().filter(v -> !v.from().isAfter(day)), day);
        @Nullable
        Value wanted =
                switch (direction) {
                    case FUTURE -> ahead;
                    case PAST -> behind;
                    case UNKNOWN -> nearest;
                };
        if (wanted == null || nearest == null) {
            return nearest;
        }
        boolean misread = distance(wanted, day) > FAR && distance(nearest, day) < NEAR;
        return misread ? nearest : wanted;
    }

    private static List<Value> inYears(Yearly yearly, int year, int reach) {
        return IntStream.rangeClosed(year - reach, year + reach)
                .mapToObj(yearly.in())
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Value closest(Stream<Value> values, LocalDate day) {
        return values.min((a, b) -> Long.compare(distance(a, day), distance(b, day)))
                .orElse(null);
    }

    private static long distance(Value value, LocalDate day) {
        if (value.from().isAfter(day)) {
            return ChronoUnit.DAYS.between(day, value.from());
        }
        return value.to().isBefore(day) ? ChronoUnit.DAYS.between(value.to(), day) : 0;
    }

    /**
     * One value for an anchor that is itself a span. Approximate months keep the later one, for what lies ahead of the whole
     * span; other values widen to the month or year that holds both.
     */
    private static @Nullable Value either(Value first, Value last) {
        if (first.edtf().equals(last.edtf())) {
            return last;
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (isApproximateMonth(first) && isApproximateMonth(last)) {
            return last.between(from, to);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return Value.month(YearMonth.from(from)).about().between(from, to);
        }
        return from.getYear() == to.getYear()
                ? Value.year(from.getYear()).about().between(from, to)
                : null;
    }

    private static boolean isApproximateMonth(Value value) {
        return value.edtf().length() == 8 && value.edtf().endsWith("~");
    }

    /** What holds in every stand-in year: XXXX-01, but no weekday and no bare year. */
    private static @Nullable EdtfDate withoutYear(List<Value> values, String written) {
        List<String> distinct = values.stream().map(Value::yearless).distinct().toList();
        boolean saysMore = distinct.size() == 1 && distinct.get(0).length() > 5;
        return saysMore ? yearless(distinct.get(0), written) : null;
    }

    private static EdtfDate yearless(String edtf, String written) {
        return new EdtfDate(edtf, null, null, null, written);
    }

    private static EdtfDate date(Value value, @Nullable LocalDate anchor, String written) {
        return new EdtfDate(value.edtf(), value.from(), value.to(), anchor, written);
    }
}
