package org.parley.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

/**
 * What a text gives away of its date when nobody states it: the day in the dateline; its year, where a weekday beside it fits
 * only one of the years in question; the month after the one that the text calls the last. What is not known stays open:
 * {@code XXXX-02-14}, {@code XXXX-02-XX}.
 */
final class ContextDate {
    /** The lead and the next paragraphs speak of the day of the report; later ones of other days. */
    private static final int LEAD_PARAGRAPHS = 3;

    private static final Pattern WEEKDAY = Pattern.compile("\\b"
            + Arrays.stream(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|", "(", ")"))
            + "\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])((?:19|20)\\d{2})(?![\\d-])");
    private static final Pattern LAST_MONTH = Pattern.compile("\\b[Ll]ast month\\b");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{L}{3,}");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=\\p{Lu}|[\"“])");

    private final List<String> paragraphs;

    ContextDate(List<String> paragraphs) {
        this.paragraphs = PageLimits.beginning(paragraphs);
    }

    /** The date, with the dateline's day as written in it, such as "Feb. 14". */
    Optional<Publication> find(Optional<String> datelineDay) {
        return datelineDay.flatMap(WrittenDate::dayOfYear).map(this::ofDateline).or(() -> monthAfterLast()
                .map(month -> open("XXXX-%02d-XX".formatted(month), PublicationSource.inferred)));
    }

    private Publication ofDateline(MonthDay day) {
        List<LocalDate> fitting = years().boxed()
                .flatMap(year -> day(day, year).stream())
                .filter(this::fitsWeekday)
                .toList();
        if (fitting.size() == 1) {
            LocalDate only = fitting.get(0);
            return new Publication(only.toString(), only, only, PublicationSource.inferred);
        }
        return open("XXXX-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth()), PublicationSource.text);
    }

    /** The last year that the text names and the one after it: nobody reports of years to come without saying "will". */
    private IntStream years() {
        int last = numbers(YEAR).max().orElse(0);
        return last == 0 ? IntStream.empty() : IntStream.rangeClosed(last, last + 1);
    }

    private IntStream numbers(Pattern pattern) {
        return paragraphs.stream()
                .flatMap(paragraph -> pattern.matcher(paragraph).results())
                .mapToInt(match -> Integer.parseInt(match.group(1)));
    }

    private static Optional<LocalDate> day(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(Year.of(year).atMonthDay(day)) : Optional.empty();
    }

    /** Reports name the weekday of the dateline or of the day before it. */
    private boolean fitsWeekday(LocalDate day) {
        Set<DayOfWeek> named = new TreeSet<>();
        paragraphs.stream().limit(LEAD_PARAGRAPHS).forEach(paragraph -> {
            Matcher weekday = WEEKDAY.matcher(paragraph);
            while (weekday.find()) {
                named.add(DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT)));
            }
        });
        return named.size() == 1
                && Stream.of(day, day.minusDays(1)).map(LocalDate::getDayOfWeek).anyMatch(named::contains);
    }

    /**
     * "Last month" speaks of what another sentence dates to a month: both name the same, and the text knows days of no other
     * month.
     */
    private Optional<Integer> monthAfterLast() {
        // the rest is costly, and few texts say it
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.contains("ast month"))) {
            return Optional.empty();
        }
        List<String> sentences =
                paragraphs.stream().flatMap(SENTENCE_END::splitAsStream).toList();
        Set<Integer> months = sentences.stream()
                .flatMap(sentence -> WrittenDate.daysOfYear(sentence).stream())
                .map(MonthDay::getMonthValue)
                .collect(Collectors.toSet());
        if (months.size() != 1) {
            return Optional.empty();
        }
        Set<String> dated = names(sentences.stream()
                .filter(sentence -> !WrittenDate.daysOfYear(sentence).isEmpty()));
        Set<String> lastMonth = names(sentences.stream()
                .filter(sentence -> LAST_MONTH.matcher(sentence).find()));
        lastMonth.retainAll(dated);
        return lastMonth.isEmpty()
                ? Optional.empty()
                : months.stream().map(month -> month % 12 + 1).findFirst();
    }

    private static Set<String> names(Stream<String> sentences) {
        return sentences
                .flatMap(sentence -> NAME.matcher(sentence).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Publication open(String edtf, PublicationSource source) {
        return new Publication(edtf, null, null, source);
    }
}
