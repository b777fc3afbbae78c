package org.parley.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The publication date that readers see: one that says "published", or a short piece with a full date below the headline. A
 * date above the headline without that word is the page's own clock, unless it stands in one element with the headline.
 */
final class VisibleDate {
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:published|posted|first published|publi(?:cation|sh) date|created|written on|date of publication|originally published)\\b");

    /** A sentence of old articles that were brought up to date. */
    private static final Pattern ORIGINALLY = Pattern.compile(
            "(?i)\\b(?:originally|first) (?:published|posted|appeared)\\b|\\b(?:article|story|post|page) was published\\b");

    private static final SignFinder ORIGINALLY_SIGNS = SignFinder.of(
            "originally published",
            "originally posted",
            "originally appeared",
            "first published",
            "first posted",
            "first appeared",
            "was published");

    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|reviewed|revised|edited|expires?|copyright|checked|retrieved|accessed)\\b|©");

    private static final Pattern READING_TIME = Pattern.compile("(?i)\\d ?min(?:ute)?s?\\b");

    /** How far below the headline the date may stand, in pieces. */
    private static final int BELOW = 12;

    private static final int ABOVE = 6;

    /** A summary may stand above the date, in pieces; farther down begin the dates of other headlines. */
    private static final int WITHIN_BODY = 3;

    /** How far above the headline a date may stand in one element with it. */
    private static final int ABOVE_IN_ELEMENT = 2;

    /** A byline with a date has about a dozen words; sentences with dates tell of events. */
    private static final int MOST_WORDS = 16;

    /** Three for the date, the others for "by", a name or "4 min read". */
    private static final int MOST_WORDS_IN_BODY = 8;

    private final Blocks blocks;
    private final OptionalInt title;
    private final int body;
    private final IntPredicate isWithTitle;

    /**
     * @param title index of the headline's piece
     * @param body index of the first piece of the article's text
     * @param isWithTitle whether a piece stands in one small element with the headline
     */
    VisibleDate(Blocks blocks, OptionalInt title, int body, IntPredicate isWithTitle) {
        this.blocks = blocks;
        this.title = title;
        this.body = body;
        this.isWithTitle = isWithTitle;
    }

    /** The day, from the clearest sign to the weakest. */
    Optional<LocalDate> find() {
        return originally()
                .or(this::nearby)
                .or(this::below)
                .or(this::above)
                .or(this::signed)
                .or(this::labelled);
    }

    private int head() {
        return title.orElse(body);
    }

    private Optional<LocalDate> originally() {
        return pieces(head(), blocks.size())
                .filter(i -> blocks.shape(i).words() <= 2 * MOST_WORDS
                        && ORIGINALLY_SIGNS.isIn(blocks.text(i))
                        && ORIGINALLY.matcher(blocks.text(i)).find())
                .mapToObj(this::said)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Published" around the headline and the first lines of the text. */
    private Optional<LocalDate> nearby() {
        return first(aroundHead().mapToObj(this::said));
    }

    private Optional<LocalDate> below() {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        int from = title.getAsInt();
        return first(pieces(from, Math.max(body + 1, Math.min(endOfBegin(), from + BELOW)))
                .filter(i -> isDate(i, i < body ? MOST_WORDS : MOST_WORDS_IN_BODY))
                .mapToObj(i -> unchanged(withNumbersBefore(i))));
    }

    /** The author and the reading time may follow the summary too, before the text goes on. */
    private int endOfBegin() {
        return pieces(body + 1, body + BELOW)
                .filter(i -> blocks.shape(i).isProse())
                .map(next -> Math.max(next, body + WITHIN_BODY))
                .findFirst()
                .orElse(body + WITHIN_BODY);
    }

    /** Of two dates in figures below each other the second may show the order of day and month in the first. */
    private String withNumbersBefore(int i) {
        boolean isAfterNumbers = i > 0
                && blocks.shape(i - 1).words() == 3
                && blocks.shape(i - 1).numbers() == 3
                && !(i > 1 && isLabelOfChange(i - 2));
        return isAfterNumbers ? blocks.text(i - 1) + " " + blocks.text(i) : blocks.text(i);
    }

    private Optional<LocalDate> above() {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        int to = title.getAsInt();
        return first(pieces(to - ABOVE_IN_ELEMENT, to)
                .filter(i -> isWithTitle.test(i) && isDate(i, MOST_WORDS_IN_BODY))
                .mapToObj(i -> unchanged(blocks.text(i))));
    }

    /** In one piece with the author or with the time that reading takes, where no headline is known. */
    private Optional<LocalDate> signed() {
        return first(aroundHead()
                .filter(i -> isDate(i, MOST_WORDS)
                        && (blocks.noise(i) == NoiseKind.BYLINE
                                || READING_TIME.matcher(blocks.text(i)).find()))
                .mapToObj(i -> unchanged(blocks.text(i))));
    }

    /** From a little above the headline to below it; where none is known, from as far above the text. */
    private IntStream aroundHead() {
        int above = title.isPresent() ? ABOVE : BELOW;
        return pieces(head() - above, Math.max(body + 1, head() + BELOW));
    }

    /** Some pages name the day below the text, behind a label of its own. */
    private Optional<LocalDate> labelled() {
        return first(pieces(head(), blocks.size())
                .filter(i -> blocks.shape(i).words() <= MOST_WORDS_IN_BODY
                        && PUBLISHED.matcher(blocks.text(i)).lookingAt())
                .mapToObj(this::said));
    }

    private boolean isDate(int i, int mostWords) {
        // "Updated" may be the piece before its date
        return blocks.shape(i).words() <= mostWords && !(i > 0 && isLabelOfChange(i - 1));
    }

    private Optional<LocalDate> said(int i) {
        String text = blocks.text(i);
        if (blocks.shape(i).words() > 2 * MOST_WORDS) {
            return Optional.empty();
        }
        Matcher published = PUBLISHED.matcher(text);
        if (!published.find()) {
            return Optional.empty();
        }
        String after = text.substring(published.end());
        Optional<LocalDate> date = unchanged(after);
        boolean isLabel = after.strip().length() <= 3;
        return date.isPresent() || !isLabel || i + 1 >= blocks.size() || !isDate(i + 1, MOST_WORDS)
                ? date
                : unchanged(blocks.text(i + 1));
    }

    /** The first date, if no word of a change stands before it. */
    private static Optional<LocalDate> unchanged(String text) {
        Matcher changed = CHANGED.matcher(text);
        return WrittenDate.in(changed.find() ? text.substring(0, changed.start()) : text);
    }

    private boolean isLabelOfChange(int i) {
        return blocks.shape(i).words() <= 4 && CHANGED.matcher(blocks.text(i)).find();
    }

    private IntStream pieces(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, blocks.size()));
    }

    private static Optional<LocalDate> first(Stream<Optional<LocalDate>> dates) {
        return dates.flatMap(Optional::stream).findFirst();
    }
}
